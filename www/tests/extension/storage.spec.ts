import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { LIBRARY_VERSION } from '../../library/types';
import { seriousFindings } from '../axe';
import { fact, said } from '../facts';
import { LAST_FIGURE, textsOf } from '../highlights';
import { serve, type Site } from '../serve';
import { feedbackOf, openCard, press } from './card';
import { giveFile, openOwn, stored } from './database';
import { launch, type Launched } from './launch';
import { factRows, openPanel } from './panel';
import { background } from './surfaces';

declare const chrome: typeof browser;

let site: Site;
let chromium: Launched;
let page: Page;

test.beforeEach(async () => {
  site = await serve(resolve(import.meta.dirname, '../fixtures'), {});
  chromium = await launch();
});

test.afterEach(async () => {
  await chromium.close();
  await site.close();
});

async function openArticle(): Promise<void> {
  page = await chromium.open(`${site.origin}/article.html`);
  await expect.poll(() => textsOf(page)).toContain(LAST_FIGURE);
}

/** Lets the extension store so many bytes more than it has, for as long as the page lives. Within them Chromium asks anew only every half minute. */
async function leaveRoom(own: Page, bytes: number): Promise<void> {
  const { origin } = chromium;
  const session = await chromium.context.newCDPSession(own);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
}

async function saveFromCard(text: string): Promise<string> {
  await page.bringToFront();
  await openCard(page, text);
  await press(page, '保存');
  await expect.poll(() => feedbackOf(page)).not.toBe('');
  return feedbackOf(page);
}

async function saveFromPanel(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: '保存', exact: true }).click();
  await panel.getByRole('menuitem', { name: /全部/ }).click();
}

/** Room for a few facts, also where Chromium counts the background's script (2 MB) only some time after it runs. */
const LITTLE_ROOM = 3_000_000;
/** Facts of more bytes than that. */
const MANY = Array.from({ length: 2_000 }, (_, at) => ({
  ...fact(said(`${at + 1}亿元`)),
  note: '待核对'.repeat(500),
}));
const BACKUP = JSON.stringify({
  liangdian: 'library',
  version: LIBRARY_VERSION,
  articles: [MANY[0]?.article],
  facts: MANY.map((each) => ({ ...each, article: undefined })),
  rejected: [],
});

test('a full disk is told in the card and in the panel', async () => {
  const own = await openOwn(chromium, 'manifest.json');
  await leaveRoom(own, 1);
  await openArticle();
  expect(await saveFromCard('15.2亿元')).toBe('没有保存：存储空间已满。请清出空间后再试。');
  const panel = await openPanel(page, chromium);
  await expect(factRows(panel).first()).toBeVisible();
  await saveFromPanel(panel);
  await expect(panel.getByText(/空间已满/)).toBeVisible();
  expect(await seriousFindings(panel)).toEqual([]);
  expect(await stored(chromium, 'facts')).toEqual([]);
  expect(await stored(chromium, 'articles')).toEqual([]);
});

test('a backup that does not fit changes nothing of what was saved', async () => {
  const library = await openOwn(chromium, 'library.html');
  await leaveRoom(library, LITTLE_ROOM);
  await openArticle();
  expect(await saveFromCard('236.5亿元')).toContain('已保存到资料库');
  const before = await stored(chromium, 'facts');
  expect(before).toHaveLength(1);
  await library.bringToFront();
  await library.getByRole('tab', { name: '备份' }).click();
  for (const mode of ['合并恢复…', '替换恢复…']) {
    await giveFile(
      library,
      async () => {
        await library.getByRole('button', { name: mode }).click();
        if (mode === '替换恢复…')
          await library.getByRole('button', { name: '替换', exact: true }).click();
      },
      BACKUP,
    );
    await expect(library.getByText('存储空间已满，什么也没有改变。')).toBeVisible();
    await library.getByRole('button', { name: '关闭' }).click();
  }
  expect(await stored(chromium, 'facts')).toEqual(before);
  await library.getByRole('tab', { name: '数据' }).click();
  await expect(library.locator('[data-fact]')).toHaveCount(1);
});

test('full settings are told, and stay as they are', async () => {
  const options = await openOwn(chromium, 'options.html');
  const addSite = async (host: string): Promise<void> => {
    await options.getByLabel('添加网站').fill(host);
    await options.getByRole('button', { name: '添加', exact: true }).click();
  };
  await addSite('first.example');
  await expect(options.getByLabel('first.example · 规则')).toBeVisible();
  await options.evaluate(async () => {
    // The quota counts bytes of all keys together.
    for (let size = 4_000_000, at = 0; size >= 1;) {
      try {
        await chrome.storage.local.set({ [`fill-${at}`]: 'x'.repeat(size) });
        at += 1;
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  const told = options.locator('.ld-toast').last();
  await options.getByRole('button', { name: '高对比' }).click();
  await expect(told).toContainText('浏览器的存储空间已满，什么也没有改变。');
  await expect(options.getByRole('button', { name: '标准' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await addSite('second.example');
  await expect(told).toContainText('空间已满');
  await options.getByRole('button', { name: '添加一行' }).click();
  await options.getByLabel('名称 · 1', { exact: true }).fill('亮点谷高新技术产业开发区');
  await options.getByRole('button', { name: '保存词表' }).click();
  await expect(told).toContainText('空间已满');
  // What was typed is still there.
  await expect(options.getByLabel('名称 · 1', { exact: true })).toHaveValue(/亮点谷/);
  await options.reload();
  await expect(options.getByLabel('first.example · 规则')).toBeVisible();
  await expect(options.getByLabel('second.example · 规则')).toBeHidden();
});

test('storage that the browser forbids is told; marks, cards and exports work', async () => {
  const forbid = (): void => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  };
  await chromium.context.addInitScript(forbid);
  await (await background(chromium)).evaluate(forbid);
  await openArticle();
  expect(await saveFromCard('236.5亿元')).toContain('没有保存：浏览器不允许');
  const library = await openOwn(chromium, 'library.html');
  await expect(library.getByRole('alert')).toContainText('浏览器不允许存储数据');
  expect(await seriousFindings(library)).toEqual([]);
  await page.bringToFront();
  const panel = await openPanel(page, chromium);
  await expect(factRows(panel).first()).toBeVisible();
  await saveFromPanel(panel);
  await expect(panel.getByText(/浏览器不允许/)).toBeVisible();
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: /^导出/ }).click();
  await panel.getByRole('menuitem', { name: /CSV/ }).click();
  await download;
});

test('settings that cannot be read leave the usual ones, and the page is marked', async () => {
  await (
    await background(chromium)
  ).evaluate(() => chrome.storage.local.set({ settings: 'nonsense', lexicon: 5, 'site:x': {} }));
  await openArticle();
  const options = await openOwn(chromium, 'options.html');
  await expect(options.getByRole('button', { name: '标准' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});
