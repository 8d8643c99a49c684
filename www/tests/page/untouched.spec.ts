import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutate, readHighlights } from '../highlights';
import { expect, test } from './harness';

const ARTICLE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>园区</title><body class="x">
  <header><h1>常熟高新区交出上半年成绩单</h1></header>
  <main><p id="lead" style="color: #333">上半年，全区实现地区生产总值<b>461</b>亿元，增长9.2%。</p>
  <div id="added"></div><table><tr><td>税收<td>35亿元</table></main>`;

test('after a hundred changes the page is what it would be without us', async ({
  lensPage,
  page,
  context,
}) => {
  await lensPage.show(ARTICLE);
  const before = await lensPage.markup();
  await lensPage.start();
  expect(await lensPage.markup()).toBe(before);
  await page.evaluate(mutate);
  await expect
    .poll(async () => (await lensPage.painted()).figure)
    .toEqual(['461亿元', '9.2%', '12.5%', '35亿元']);

  const twin = await context.newPage();
  await twin.route('**/*', (route) =>
    route.fulfill({ body: ARTICLE, contentType: 'text/html; charset=utf-8' }),
  );
  await twin.goto('http://page.test/');
  await twin.evaluate(mutate);
  const markup = await twin.evaluate(() => document.documentElement.outerHTML);
  expect(await lensPage.markup()).toBe(markup);
  await lensPage.stop();
  expect(await lensPage.markup()).toBe(markup);
});

const PAGES = join(import.meta.dirname, '../../../../shared/pages');
const names = existsSync(PAGES) ? readdirSync(PAGES).filter((name) => name.endsWith('.html')) : [];

test('real pages are here', () => {
  test.skip(names.length === 0, `no real pages at ${PAGES}`);
  expect(names.length).toBeGreaterThan(0);
});

for (const name of names) {
  test(`marks ${name} and leaves it as it was`, async ({ lensPage, page }) => {
    const html = readFileSync(join(PAGES, name), 'utf8');
    await lensPage.show(html, { 'content-security-policy': "script-src 'wasm-unsafe-eval'" });
    const before = await lensPage.markup();
    await lensPage.start();
    const marked = await page.evaluate(readHighlights);
    expect(marked.length).toBeGreaterThan(0);
    for (const [, text] of marked) expect(text.trim()).not.toBe('');
    expect(await lensPage.markup()).toBe(before);
    await lensPage.stop();
    expect(await page.evaluate(readHighlights)).toEqual([]);
    expect(await lensPage.markup()).toBe(before);
  });
}
