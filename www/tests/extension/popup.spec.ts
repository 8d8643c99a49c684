import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { seriousFindings } from '../axe';
import { readHighlights } from '../highlights';
import { serve, type Site } from '../serve';
import { BUILT, launch, type Launched } from './launch';
import { openPopup } from './surfaces';

declare const chrome: typeof browser;

let site: Site;
let chromium: Launched;

test.beforeAll(async () => {
  site = await serve(
    resolve(import.meta.dirname, '../fixtures'),
    {},
    { 'content-security-policy': "default-src 'none'" },
  );
  chromium = await launch();
});

test.afterAll(async () => {
  await chromium.close();
  await site.close();
});

async function open(path: string, { context } = chromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.origin + path);
  return page;
}

const marks = (page: Page): Promise<[string, string][]> => page.evaluate(readHighlights);
const toggle = (popup: Page): Locator => popup.getByRole('switch');
const countOf = (popup: Page, kind: string): Locator =>
  popup.locator(`.popup-count[data-kind=${kind}]`);

test('it counts what is highlighted, and goes on counting', async () => {
  const page = await open('/article.html');
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await openPopup(page, chromium);
  const agrees = async (): Promise<void> => {
    for (const kind of ['figure', 'zone', 'programme']) {
      const count = (await marks(page)).filter(([of]) => of === kind).length;
      expect(count).toBeGreaterThan(0);
      await expect(countOf(popup, kind)).toHaveText(String(count));
    }
  };
  await agrees();
  await expect(popup.getByText('127.0.0.1')).toBeVisible();
  await expect(toggle(popup)).toBeChecked();
  const before = (await marks(page)).length;
  await page.evaluate(() => {
    document.querySelector('#added')?.append('新增企业298家。');
  });
  await expect.poll(async () => (await marks(page)).length).toBe(before + 1);
  await agrees();
  await popup.close();
  await page.close();
});

test('it switches a site off and on in every tab at once, and the site stays off', async () => {
  const [first, second] = [await open('/article.html'), await open('/article.html')];
  const elsewhere = await chromium.context.newPage();
  await elsewhere.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/article.html`);
  for (const page of [first, second, elsewhere]) {
    await expect.poll(() => marks(page)).not.toEqual([]);
  }
  const popup = await openPopup(second, chromium);
  await toggle(popup).focus();
  await popup.keyboard.press('Space');
  for (const page of [first, second]) {
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  }
  await expect(popup.getByText('已在此网站上关闭。')).toBeVisible();
  expect(await marks(elsewhere)).not.toEqual([]);

  await first.reload();
  await first.waitForTimeout(1000);
  expect(await marks(first)).toEqual([]);
  await popup.keyboard.press('Enter');
  for (const page of [first, second]) await expect.poll(() => marks(page)).not.toEqual([]);
  await expect(toggle(popup)).toBeChecked();
  for (const page of [popup, first, second, elsewhere]) await page.close();
});

test('it says that a page has no Chinese text', async () => {
  const page = await open('/english.html');
  const popup = await openPopup(page, chromium);
  await expect(popup.locator('.popup-notice')).toHaveText('本页没有中文内容。');
  await expect(toggle(popup)).toBeVisible();
  await popup.close();
  await page.close();
});

test('it says that it cannot run on a page of the browser', async () => {
  const page = await chromium.context.newPage();
  await page.goto('chrome://version/');
  const popup = await openPopup(page, chromium);
  await expect(popup.locator('.popup-notice')).toContainText('亮点不能在此页面上运行');
  await expect(toggle(popup)).toBeHidden();
  await popup.close();
  await page.close();
});

test('opened as a tab it is about the tab the reader came from', async () => {
  const first = await open('/english.html');
  const page = await open('/article.html');
  await expect.poll(() => marks(page)).not.toEqual([]);
  const asTab = await chromium.context.newPage();
  await asTab.goto(`${chromium.origin}/popup.html`);
  await expect(countOf(asTab, 'zone')).toHaveText(
    String((await marks(page)).filter(([kind]) => kind === 'zone').length),
  );
  await page.close();
  await first.goto('chrome://version/');
  await first.bringToFront();
  await asTab.bringToFront();
  await asTab.reload();
  await expect(asTab.locator('.popup-notice')).toContainText('不能在您刚才的标签页上运行');
  await asTab.close();
  await first.close();
});

test('it speaks English where the browser does', async () => {
  const english = await launch({ language: 'en-US' });
  const page = await open('/article.html', english);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await openPopup(page, english);
  await expect(popup.getByText('Mark this site')).toBeVisible();
  await expect(popup.getByText('Programmes')).toBeVisible();
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
  await english.close();
});

test('it says in one sentence that the engine failed', async () => {
  const broken = await mkdtemp(join(tmpdir(), 'liangdian-broken-'));
  await cp(BUILT, broken, { recursive: true });
  await rm(join(broken, 'liangdian.wasm'));
  const failing = await launch({ folder: broken });
  const page = await open('/article.html', failing);
  const popup = await openPopup(page, failing);
  await expect(popup.locator('.popup-notice')).toHaveText(
    '识别引擎未能启动或没有响应，请重新加载本页。',
  );
  expect(await marks(page)).toEqual([]);
  await failing.close();
  await rm(broken, { recursive: true });
});

test('a kind is hidden and shown again, and stays counted', async () => {
  const page = await open('/article.html');
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await openPopup(page, chromium);
  const kinds = async (): Promise<string[]> => (await marks(page)).map(([kind]) => kind);
  const box = popup.getByRole('checkbox', { name: '显示园区' });
  await box.uncheck();
  await expect.poll(kinds).not.toContain('zone');
  await expect(countOf(popup, 'zone')).not.toHaveText('0');
  await box.check();
  await expect.poll(kinds).toContain('zone');
  await popup.close();
  await page.close();
});

test('a site that asks first is marked when the reader says so, or only where it is selected', async () => {
  const setup = await chromium.context.newPage();
  await setup.goto(`${chromium.origin}/options.html`);
  await setup.getByLabel('其他网站').selectOption('ask');
  const page = await open('/article.html');
  const popup = await openPopup(page, chromium);
  await expect(popup.locator('.popup-notice')).toHaveText('此网站先问再标记。');
  expect(await marks(page)).toEqual([]);
  await page.evaluate(() => {
    const lead = document.querySelector('#lead');
    if (lead !== null) getSelection()?.selectAllChildren(lead);
  });
  await popup.getByRole('button', { name: '只标记选中的文字' }).click();
  await expect.poll(async () => (await marks(page)).map(([, text]) => text)).toContain('15.2亿元');
  expect((await marks(page)).map(([, text]) => text)).not.toContain('298家');
  await page.reload();
  await popup.reload();
  await popup.getByRole('button', { name: '标记本页' }).click();
  await expect.poll(async () => (await marks(page)).map(([, text]) => text)).toContain('298家');
  await setup.getByLabel('其他网站').selectOption('always');
  const saved = (): Promise<unknown> =>
    setup.evaluate(async () => {
      const { settings } = await chrome.storage.local.get<{ settings: object }>('settings');
      return settings;
    });
  await expect.poll(saved).toMatchObject({ otherSites: 'always' });
  for (const each of [setup, popup, page]) await each.close();
});

test('nothing in it is seriously inaccessible, in either theme', async () => {
  const page = await open('/article.html');
  const popup = await openPopup(page, chromium);
  await expect(toggle(popup)).toBeChecked();
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    expect(await seriousFindings(popup)).toEqual([]);
  }
  await popup.close();
  await page.close();
});
