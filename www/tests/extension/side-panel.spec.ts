import { readFile } from 'node:fs/promises';
import { REPEATED, textsOf } from '../highlights';
import { store } from './database';
import { expectFacts, factRows } from './panel';
import { expect, test as base } from './setting';
import { containers, openSidePanel } from './surfaces';

/** What the panel's page does is tested in a tab (panel.spec.ts); here it stands in the browser's own container. */
const test = base.extend({
  panel: async ({ article, chromium }, use) => {
    // The container has the language of the browser, which is not the same on every machine.
    await store(chromium, { settings: { version: 1, language: 'zh-CN' } });
    const panel = await openSidePanel(article, chromium);
    await expect(factRows(panel).first()).toBeVisible();
    await use(panel);
  },
});

test.use({
  pages: {
    '/other.html':
      '<!doctype html><meta charset="utf-8"><title>他页</title><p>昆山高新区税收2亿元</p>',
    '/framed.html':
      '<!doctype html><meta charset="utf-8"><title>两框</title><p>临澜高新区税收1亿元</p><iframe src="/other.html"></iframe>',
  },
});

test('the popup’s button opens the browser’s side panel, which lists the page', async ({
  article: page,
  panel,
  chromium,
}) => {
  expect(await containers(chromium)).toContain('SIDE_PANEL');
  await expectFacts(panel, (await textsOf(page, 'figure')).length - REPEATED);
});

test('a row of it leads to its mark, and a mark selects its row', async ({
  article: page,
  panel,
}) => {
  await page.setViewportSize({ width: 600, height: 240 });
  await panel.getByRole('searchbox').fill('瞪羚');
  await factRows(panel).first().click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await panel.getByRole('searchbox').fill('');
  await page.keyboard.press('Alt+.');
  await expect(panel.locator('[aria-current=true]')).toBeVisible();
});

test('it follows the window from tab to tab, and its page to another', async ({
  article: page,
  panel,
  chromium,
  site,
}) => {
  const other = await chromium.open(`${site.origin}/other.html`);
  await expect(panel.getByRole('heading', { name: '他页' })).toBeVisible();
  await expectFacts(panel, 1);
  await page.bringToFront();
  await expectFacts(panel, (await textsOf(page, 'figure')).length - REPEATED);
  await other.bringToFront();
  await other.goto(`${site.origin}/english.html`);
  await expect(panel.getByText('本页没有中文内容')).toBeVisible();
  await other.close();
  await expect(factRows(panel).first()).toBeVisible();
});

test('it exports, copies and saves', async ({ panel, chromium }) => {
  await panel.getByRole('searchbox').fill('瞪羚');
  await expect(factRows(panel)).toHaveCount(2);
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: '导出' }).click();
  await panel.getByRole('menuitem', { name: /CSV/ }).click();
  expect(String(await readFile(await (await download).path()))).toContain('培育瞪羚企业三十家');
  await panel.getByRole('button', { name: '导出' }).click();
  await panel.getByRole('menuitem', { name: '复制为表格' }).click();
  await expect(panel.getByText(/已复制/)).toBeVisible();
  await panel.getByRole('button', { name: '保存' }).click();
  await panel.getByRole('menuitem', { name: /列出的全部/ }).click();
  await expect(panel.getByText(/已存入资料库：新增/)).toBeVisible();
  await panel.getByRole('button', { name: '保存' }).click();
  const library = chromium.context.waitForEvent('page');
  await panel.getByRole('menuitem', { name: '打开资料库' }).click();
  await expect(factRows(await library).first()).toContainText('瞪羚企业');
});

test('a page that asks first is marked from it, with its frames', async ({
  article: page,
  panel,
  chromium,
  site,
}) => {
  await store(chromium, { 'site:127.0.0.1': 'ask' });
  await page.goto(`${site.origin}/framed.html`);
  await panel.getByRole('button', { name: '标记本页' }).click();
  await expectFacts(panel, 2);
  await expect(factRows(panel)).toContainText(['1亿元', '2亿元']);
});
