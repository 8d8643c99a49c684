import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { seriousFindings } from '../axe';
import { LAST_FIGURE, readHighlights, textsOf, type Highlighted } from '../highlights';
import { BUILT, launch } from './launch';
import { expect, STRICT, test } from './setting';
import { openPopup } from './surfaces';

declare const chrome: typeof browser;

test.use({ headers: STRICT });

const marks = (page: Page): Promise<Highlighted[]> => page.evaluate(readHighlights);
const toggle = (popup: Page): Locator => popup.getByRole('switch');
const countOf = (popup: Page, kind: string): Locator =>
  popup.locator(`.popup-count[data-kind=${kind}]`);

test('it counts what is highlighted, and goes on counting', async ({ article: page, chromium }) => {
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
});

test('it switches a site off and on in every tab at once, and the site stays off', async ({
  chromium,
  site,
}) => {
  const address = `${site.origin}/article.html`;
  const [first, second] = [await chromium.open(address), await chromium.open(address)];
  const elsewhere = await chromium.open(address.replace('127.0.0.1', 'localhost'));
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
});

test('it says that a page has no Chinese text', async ({ chromium, site }) => {
  const page = await chromium.open(`${site.origin}/english.html`);
  const popup = await openPopup(page, chromium);
  await expect(popup.locator('.popup-notice')).toHaveText('本页没有中文内容。');
  await expect(toggle(popup)).toBeVisible();
});

test('it says that it cannot run on a page of the browser', async ({ chromium }) => {
  const page = await chromium.open('chrome://version/');
  const popup = await openPopup(page, chromium);
  await expect(popup.locator('.popup-notice')).toContainText('亮点不能在此页面上运行');
  await expect(toggle(popup)).toBeHidden();
});

test('opened as a tab it is about the tab the reader came from', async ({ chromium, site }) => {
  const first = await chromium.open(`${site.origin}/english.html`);
  const page = await chromium.open(`${site.origin}/article.html`);
  await expect.poll(() => textsOf(page)).toContain(LAST_FIGURE);
  const asTab = await chromium.open(`${chromium.origin}/popup.html`);
  await expect(countOf(asTab, 'zone')).toHaveText(
    String((await marks(page)).filter(([kind]) => kind === 'zone').length),
  );
  await page.close();
  await first.goto('chrome://version/');
  await first.bringToFront();
  await asTab.bringToFront();
  await asTab.reload();
  await expect(asTab.locator('.popup-notice')).toContainText('不能在您刚才的标签页上运行');
});

test('it speaks English where the browser does', async ({ site }) => {
  const english = await launch({ language: 'en-US' });
  const page = await english.open(`${site.origin}/article.html`);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await openPopup(page, english);
  await expect(popup.getByText('Mark this site')).toBeVisible();
  await expect(popup.getByText('Programmes')).toBeVisible();
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
  await english.close();
});

test('it says in one sentence that the engine failed', async ({ site }) => {
  const broken = await mkdtemp(join(tmpdir(), 'liangdian-broken-'));
  await cp(BUILT, broken, { recursive: true });
  await rm(join(broken, 'liangdian.wasm'));
  const failing = await launch({ folder: broken });
  const page = await failing.open(`${site.origin}/article.html`);
  const popup = await openPopup(page, failing);
  await expect(popup.locator('.popup-notice')).toHaveText(
    '识别引擎未能启动或没有响应，请重新加载本页。',
  );
  expect(await marks(page)).toEqual([]);
  await failing.close();
  await rm(broken, { recursive: true });
});

test('a kind is hidden and shown again, and stays counted', async ({ article: page, chromium }) => {
  const popup = await openPopup(page, chromium);
  const kinds = async (): Promise<string[]> => (await marks(page)).map(([kind]) => kind);
  const box = popup.getByRole('checkbox', { name: '显示园区' });
  await box.uncheck();
  await expect.poll(kinds).not.toContain('zone');
  await expect(countOf(popup, 'zone')).not.toHaveText('0');
  await box.check();
  await expect.poll(kinds).toContain('zone');
});

test('a site that asks first is marked when the reader says so, or only where it is selected', async ({
  chromium,
  site,
}) => {
  const setup = await chromium.open(`${chromium.origin}/options.html`);
  await setup.getByLabel('其他网站').selectOption('ask');
  const page = await chromium.open(`${site.origin}/article.html`);
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
});

test('nothing in it is seriously inaccessible, in either theme', async ({
  article: page,
  chromium,
}) => {
  const popup = await openPopup(page, chromium);
  await expect(toggle(popup)).toBeChecked();
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    expect(await seriousFindings(popup)).toEqual([]);
  }
});
