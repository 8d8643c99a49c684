import type { browser } from 'wxt/browser';
import { textsOf } from '../highlights';
import { titleOf } from './card';
import type { Launched } from './launch';
import { expect, test } from './setting';
import { background } from './surfaces';

/** As the background sees it. */
declare const chrome: typeof browser;

const badge = async (chromium: Launched): Promise<string> =>
  (await background(chromium)).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  });

/** What the browser does when a shortcut is pressed. */
const command = async (chromium: Launched, name: string): Promise<void> =>
  (await background(chromium)).evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (
      chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }
    ).dispatch(name, tab);
  }, name);

test('the badge counts the figures of the page, and is empty where there are none', async ({
  article: page,
  chromium,
  site,
}) => {
  const figures = await textsOf(page, 'figure');
  await expect.poll(() => badge(chromium)).toBe(String(figures.length));
  await page.goto(`${site.origin}/english.html`);
  await expect.poll(() => badge(chromium)).toBe('');
});

test('shortcuts switch the site and go from mark to mark', async ({ article: page, chromium }) => {
  await command(chromium, 'next-mark');
  await expect.poll(() => titleOf(page)).toBe('常熟高新区');
  await command(chromium, 'next-mark');
  await expect.poll(() => titleOf(page)).toBe('236.5亿元');
  await command(chromium, 'previous-mark');
  await expect.poll(() => titleOf(page)).toBe('常熟高新区');
  await command(chromium, 'toggle-site');
  await expect.poll(() => textsOf(page)).toEqual([]);
  await expect.poll(() => badge(chromium)).toBe('');
  await command(chromium, 'toggle-site');
  await expect.poll(() => textsOf(page)).not.toEqual([]);
});
