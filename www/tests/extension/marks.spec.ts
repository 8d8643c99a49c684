import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { mutate, readHighlights } from '../highlights';
import { serve, type Site } from '../serve';
import { launch, type Launched } from './launch';
import { watchBackground, type Background } from './worker';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');

let site: Site;
let chromium: Launched;
let background: Background;

test.beforeAll(async () => {
  // Under this policy a page may load and run nothing at all.
  site = await serve(FIXTURES, {}, { 'content-security-policy': "default-src 'none'" });
  chromium = await launch();
  background = await watchBackground(chromium);
});

test.afterAll(async () => {
  await chromium.close();
  await site.close();
});

async function open(path: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(site.origin + path);
  return page;
}

const html = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

async function marked(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(readHighlights)).not.toEqual([]);
}

test('figures, zones and programmes are highlighted under a strict policy', async () => {
  const page = await open('/article.html');
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
  const texts = (await page.evaluate(readHighlights)).map(([, text]) => text);
  for (const unread of ['999亿元', '461亿元', '88亿元', '77亿元', '66亿元', '55亿元']) {
    expect(texts).not.toContain(unread);
  }
  await page.close();
});

test('the page stays as it was, byte for byte, also through a hundred changes of its own', async ({
  browser,
}) => {
  const plain = await browser.newPage();
  await plain.goto(site.origin + '/article.html');
  const page = await open('/article.html');
  await marked(page);
  expect(await html(page)).toBe(await html(plain));

  await Promise.all([page.evaluate(mutate), plain.evaluate(mutate)]);
  await expect.poll(() => page.evaluate(readHighlights)).toContainEqual(['figure', '12.5%']);
  expect(await html(page)).toBe(await html(plain));
  const texts = (await page.evaluate(readHighlights)).map(([, text]) => text);
  expect(texts.filter((text) => text === '236.5亿元')).toHaveLength(2);
  expect(texts).not.toContain('100家');
  await plain.close();
  await page.close();
});

test('a background that was ended is started again by the next change', async () => {
  const page = await open('/article.html');
  await marked(page);
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
  await page.close();
});

test('an English page starts nothing, until there is Chinese text', async ({ browser }) => {
  await background.stop();
  const plain = await browser.newPage();
  await plain.goto(site.origin + '/english.html');
  const page = await open('/english.html');
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
  await page.close();
});
