import { expect, type Locator, type Page } from '@playwright/test';
import type { Launched } from './launch';

/** Opens the panel of a page, in a tab beside it. The window of the page comes to the front. */
export async function openPanel(page: Page, { context, origin }: Launched): Promise<Page> {
  const panel = await context.newPage();
  await panel.goto(`${origin}/manifest.json`);
  await page.bringToFront();
  const tab = await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(which: object): Promise<{ id: number }[]> } };
    };
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return active?.id;
  });
  if (tab === undefined) throw new Error('no tab is active');
  await panel.goto(`${origin}/panel.html?tab=${tab}`);
  return panel;
}

/** The rows of facts that are drawn now, from the top. */
export function factRows(panel: Page): Locator {
  return panel.locator('[data-fact]');
}

/** Waits until the panel lists so many facts. */
export async function expectFacts(panel: Page, count: number): Promise<void> {
  await expect(panel.getByRole('tab', { selected: true })).toContainText(String(count));
}
