import { expect, type Locator, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { openOwn } from './database';
import type { Launched } from './launch';

declare const chrome: typeof browser;

/** The size of a panel beside a page. */
export const NARROW = { width: 420, height: 720 };

/** Opens the panel of a page, in a tab beside it. The window of the page comes to the front. */
export async function openPanel(page: Page, launched: Launched): Promise<Page> {
  const panel = await openOwn(launched, 'manifest.json');
  await page.bringToFront();
  const tab = await panel.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return active?.id;
  });
  if (tab === undefined) throw new Error('no tab is active');
  await panel.goto(`${launched.origin}/panel.html?tab=${tab}`);
  return panel;
}

/** Opens a page, and its panel beside it, as narrow as panels are. */
export async function openBeside(
  chromium: Launched,
  url: string,
): Promise<{ page: Page; panel: Page }> {
  const page = await chromium.open(url);
  const panel = await openPanel(page, chromium);
  await panel.setViewportSize(NARROW);
  return { page, panel };
}

/** Chooses one of what the list can be filtered, grouped and sorted by. */
export async function choose(panel: Page, label: string, value: string): Promise<void> {
  const more = panel.getByRole('button', { name: '筛选与排序' });
  if ((await more.getAttribute('aria-expanded')) !== 'true') await more.click();
  await panel.getByLabel(label, { exact: true }).selectOption(value);
}

/** The rows of facts that are drawn now, from the top. */
export function factRows(panel: Page): Locator {
  return panel.locator('[data-fact]');
}

/** Waits until the panel lists so many facts. */
export async function expectFacts(panel: Page, count: number): Promise<void> {
  await expect(panel.getByRole('tab', { selected: true })).toContainText(String(count));
}
