import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { seriousFindings } from '../axe';
import { LAST_FIGURE, textsOf } from '../highlights';
import { serve, type Site } from '../serve';
import { feedbackOf, openCard, press } from './card';
import { stored } from './database';
import { launch, type Launched } from './launch';
import { factRows } from './panel';

declare const chrome: typeof browser & {
  /** What the browser's own page of extensions uses. */
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string }>;
  };
};

let site: Site;
let chromium: Launched;
let page: Page;
/** The number of the private window's tab. */
let tab: number;

test.beforeEach(async () => {
  site = await serve(resolve(import.meta.dirname, '../fixtures'), {});
  chromium = await launch();
  const { context, origin } = chromium;
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  const id = new URL(origin).host;
  await extensions.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  // The browser starts the extension anew.
  const own = await context.newPage();
  await expect(async () => {
    await own.goto(`${origin}/manifest.json`);
  }).toPass();
  const opened = context.waitForEvent('page');
  tab = await own.evaluate(async (url) => {
    const made = await chrome.windows.create({ incognito: true, url });
    return made?.tabs?.[0]?.id ?? 0;
  }, `${site.origin}/article.html`);
  page = await opened;
  await expect.poll(() => textsOf(page)).toContain(LAST_FIGURE);
});

test.afterEach(async () => {
  await chromium.close();
  await site.close();
});

test('the card asks before it saves for the first time', async () => {
  await openCard(page, '236.5亿元');
  await press(page, '保存');
  await expect.poll(() => feedbackOf(page)).toContain('这是无痕窗口');
  expect(await stored(chromium, 'articles')).toEqual([]);
  await press(page, '仍要保存');
  await expect.poll(() => feedbackOf(page)).toContain('已保存到资料库');
  expect(await stored(chromium, 'facts')).toHaveLength(1);
  await openCard(page, '15.2亿元');
  await press(page, '保存');
  await expect.poll(() => feedbackOf(page)).toContain('已保存到资料库');
  expect(await stored(chromium, 'facts')).toHaveLength(2);
});

test('what is no mark is forgotten with the page', async () => {
  const marked = (): Promise<string[]> => textsOf(page);
  await openCard(page, '15.2亿元');
  await press(page, '不该标');
  await expect.poll(() => feedbackOf(page)).toContain('本页关闭前不再标记这一处');
  await expect.poll(marked).not.toContain('15.2亿元');
  expect(await stored(chromium, 'rejected')).toEqual([]);
  await press(page, '撤销');
  await expect.poll(marked).toContain('15.2亿元');
});

test('the panel exports at once and asks before it saves; nothing else is stored', async () => {
  const panel = await chromium.open(`${chromium.origin}/panel.html?tab=${tab}`);
  await expect(factRows(panel).first()).toBeVisible();
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: /^导出/ }).click();
  await panel.getByRole('menuitem', { name: /CSV/ }).click();
  await download;

  const save = async (answer: string): Promise<void> => {
    await panel.getByRole('button', { name: '保存', exact: true }).click();
    await panel.getByRole('menuitem', { name: /全部/ }).click();
    await expect(panel.getByRole('dialog')).toContainText('这是无痕窗口');
    expect(await seriousFindings(panel)).toEqual([]);
    await panel.getByRole('button', { name: answer }).click();
  };
  await save('不保存');
  expect(await stored(chromium, 'articles')).toEqual([]);
  expect(await panel.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  await save('仍要保存');
  await expect.poll(() => stored(chromium, 'articles')).toHaveLength(1);
});

test('the popup says what stays of a private window', async () => {
  const popup = await chromium.context.newPage();
  // Chromium opens the popup of a private window in the ordinary profile, over the private tab.
  await popup.addInitScript((tabId) => {
    chrome.tabs.query = async () => [await chrome.tabs.get(tabId)];
  }, tab);
  await popup.goto(`${chromium.origin}/popup.html`);
  await expect(popup.getByText(/^无痕窗口/)).toBeVisible();
  await expect(popup.locator('.popup-count').first()).toHaveText('20');
});
