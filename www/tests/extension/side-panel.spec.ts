import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { readHighlights } from '../highlights';
import { serve, type Site } from '../serve';
import { launch, type Launched } from './launch';
import { expectFacts, factRows } from './panel';
import { background, containers, openSidePanel } from './surfaces';

declare const chrome: typeof browser;

/** What the panel's page does is tested in a tab (panel.spec.ts); here it stands in the browser's own container. */
let site: Site;
let chromium: Launched;
let page: Page;
let panel: Page;

test.beforeAll(async () => {
  site = await serve(resolve(import.meta.dirname, '../fixtures'), {
    '/other.html':
      '<!doctype html><meta charset="utf-8"><title>他页</title><p>昆山高新区税收2亿元</p>',
    '/framed.html':
      '<!doctype html><meta charset="utf-8"><title>两框</title><p>临澜高新区税收1亿元</p><iframe src="/other.html"></iframe>',
  });
  chromium = await launch();
  // The container has the language of the browser, which is not the same on every machine.
  const worker = await background(chromium);
  await worker.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 1, language: 'zh-CN' } }),
  );
});

test.afterAll(async () => {
  await chromium.close();
  await site.close();
});

test.beforeEach(async () => {
  page = await chromium.context.newPage();
  await page.goto(`${site.origin}/article.html`);
  await expect.poll(figures).not.toEqual([]);
  panel = await openSidePanel(page, chromium);
  await expect(factRows(panel).first()).toBeVisible();
});

test.afterEach(async () => {
  await panel.close();
  await page.close();
});

const figures = async (): Promise<string[]> =>
  (await page.evaluate(readHighlights)).flatMap(([kind, text]) => (kind === 'figure' ? text : []));

test('the popup’s button opens the browser’s side panel, which lists the page', async () => {
  expect(await containers(chromium)).toContain('SIDE_PANEL');
  await expectFacts(panel, (await figures()).length);
});

test('a row of it leads to its mark, and a mark selects its row', async () => {
  await page.setViewportSize({ width: 600, height: 240 });
  await panel.getByRole('searchbox').fill('瞪羚');
  await factRows(panel).first().click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await panel.getByRole('searchbox').fill('');
  await page.keyboard.press('Alt+.');
  await expect(panel.locator('[aria-current=true]')).toBeVisible();
});

test('it follows the window from tab to tab, and its page to another', async () => {
  const other = await chromium.context.newPage();
  await other.goto(`${site.origin}/other.html`);
  await expect(panel.getByRole('heading', { name: '他页' })).toBeVisible();
  await expectFacts(panel, 1);
  await page.bringToFront();
  await expectFacts(panel, (await figures()).length);
  await other.bringToFront();
  await other.goto(`${site.origin}/english.html`);
  await expect(panel.getByText('本页没有中文内容')).toBeVisible();
  await other.close();
  await expect(factRows(panel).first()).toBeVisible();
});

test('it exports, copies and saves', async () => {
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
  await (await library).close();
});

test('a page that asks first is marked from it, with its frames', async () => {
  const worker = await background(chromium);
  await worker.evaluate(() => chrome.storage.local.set({ 'site:127.0.0.1': 'ask' }));
  await page.goto(`${site.origin}/framed.html`);
  await panel.getByRole('button', { name: '标记本页' }).click();
  await expectFacts(panel, 2);
  await expect(factRows(panel)).toContainText(['1亿元', '2亿元']);
  await worker.evaluate(() => chrome.storage.local.remove('site:127.0.0.1'));
});
