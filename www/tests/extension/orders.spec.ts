import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { readHighlights } from '../highlights';
import { serve, type Site } from '../serve';
import { readCard } from './card';
import { launch, type Launched } from './launch';
import { background } from './surfaces';

/** As the background sees it. */
declare const chrome: typeof browser;

let site: Site;
let chromium: Launched;

test.beforeAll(async () => {
  site = await serve(resolve(import.meta.dirname, '../fixtures'), {});
  chromium = await launch();
});

test.afterAll(async () => {
  await chromium.close();
  await site.close();
});

async function open(path: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`${site.origin}${path}`);
  return page;
}

const marks = (page: Page): Promise<unknown[]> => page.evaluate(readHighlights);

const badge = async (): Promise<string> =>
  (await background(chromium)).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  });

/** What the browser does when a shortcut is pressed. */
const command = async (name: string): Promise<void> =>
  (await background(chromium)).evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (
      chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }
    ).dispatch(name, tab);
  }, name);

test('the badge counts the figures of the page, and is empty where there are none', async () => {
  const page = await open('/article.html');
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(0);
  const figures = await page.evaluate(() => CSS.highlights.get('liangdian-figure')?.size);
  await expect.poll(badge).toBe(String(figures));
  await page.goto(`${site.origin}/english.html`);
  await expect.poll(badge).toBe('');
  await page.close();
});

test('shortcuts switch the site and go from mark to mark', async () => {
  const page = await open('/article.html');
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(0);
  await command('next-mark');
  await expect.poll(async () => (await readCard(page))?.head[1]).toBe('常熟高新区');
  await command('next-mark');
  await expect.poll(async () => (await readCard(page))?.head[1]).toBe('236.5亿元');
  await command('previous-mark');
  await expect.poll(async () => (await readCard(page))?.head[1]).toBe('常熟高新区');
  await command('toggle-site');
  await expect.poll(() => marks(page)).toEqual([]);
  await expect.poll(badge).toBe('');
  await command('toggle-site');
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(0);
  await page.close();
});
