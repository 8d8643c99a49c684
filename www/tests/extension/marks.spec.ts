import type { Page } from '@playwright/test';
import { mutate, readHighlights, textsOf } from '../highlights';
import { expect, STRICT, test } from './setting';
import { watchBackground } from './worker';

test.use({ headers: STRICT });

const html = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

test('figures, zones and programmes are highlighted under a strict policy', async ({
  article: page,
}) => {
  await expect
    .poll(() => page.evaluate(readHighlights))
    .toEqual(
      expect.arrayContaining([
        ['figure', '236.5亿元'],
        ['figure', '6.8%'],
        ['figure', '12家'],
        ['zone', '常熟高新区'],
        ['zone', '昆山高新区'],
        ['programme', '乡村振兴战略'],
      ]),
    );
  const texts = await textsOf(page);
  for (const unread of ['999亿元', '461亿元', '88亿元', '77亿元', '66亿元', '55亿元']) {
    expect(texts).not.toContain(unread);
  }
});

test('the page stays as it was, byte for byte, also through a hundred changes of its own', async ({
  article: page,
  browser,
  site,
}) => {
  const plain = await browser.newPage();
  await plain.goto(site.origin + '/article.html');
  expect(await html(page)).toBe(await html(plain));

  await Promise.all([page.evaluate(mutate), plain.evaluate(mutate)]);
  await expect.poll(() => page.evaluate(readHighlights)).toContainEqual(['figure', '12.5%']);
  expect(await html(page)).toBe(await html(plain));
  const texts = await textsOf(page);
  expect(texts.filter((text) => text === '236.5亿元')).toHaveLength(2);
  expect(texts).not.toContain('100家');
  await plain.close();
});

test('a background that was ended is started again by the next change', async ({
  article: page,
  chromium,
}) => {
  const background = await watchBackground(chromium);
  await background.stop();
  expect(background.isRunning()).toBe(false);
  await page.evaluate(mutate);
  await expect
    .poll(() => page.evaluate(readHighlights))
    .toEqual(
      expect.arrayContaining([
        ['figure', '12.5%'],
        ['figure', '236.5亿元'],
      ]),
    );
});

test('an English page starts nothing, until there is Chinese text', async ({
  browser,
  chromium,
  site,
}) => {
  const background = await watchBackground(chromium);
  await background.stop();
  const plain = await browser.newPage();
  await plain.goto(site.origin + '/english.html');
  const page = await chromium.open(`${site.origin}/english.html`);
  await page.evaluate(() => {
    document.querySelector('#added')?.append('Another 300 firms opened.');
  });
  await plain.evaluate(() => {
    document.querySelector('#added')?.append('Another 300 firms opened.');
  });
  // Longer than the content script gathers additions before it looks at them.
  await page.waitForTimeout(1000);
  expect(background.isRunning()).toBe(false);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await html(page)).toBe(await html(plain));

  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = '常熟高新区全年新增企业298家。';
    document.querySelector('#added')?.append(paragraph);
  });
  await expect
    .poll(() => page.evaluate(readHighlights))
    .toEqual([
      ['figure', '298家'],
      ['zone', '常熟高新区'],
    ]);
  await plain.close();
});
