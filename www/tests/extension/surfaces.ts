import type { Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Launched } from './launch';

declare const chrome: typeof browser;

/** The extension's background, started if the browser has ended it. */
export async function background({ context }: Launched): Promise<Worker> {
  const [worker] = context.serviceWorkers();
  return worker ?? context.waitForEvent('serviceworker');
}

/** Opens the popup as the toolbar's button does, over the active tab. It closes when anything else is focused. */
export async function openPopup(over: Page, launched: Launched): Promise<Page> {
  await over.bringToFront();
  const worker = await background(launched);
  const opened = launched.context.waitForEvent('page');
  await worker.evaluate(() => chrome.action.openPopup());
  return opened;
}

/** Opens the browser's own side panel beside a page, by the popup's button. */
export async function openSidePanel(page: Page, launched: Launched): Promise<Page> {
  const popup = await openPopup(page, launched);
  const opened = launched.context.waitForEvent('page');
  await popup.locator('.popup-ways button').first().click();
  const panel = await opened;
  if (!popup.isClosed()) await popup.waitForEvent('close');
  return panel;
}

/** In which of the browser's containers pages of the extension are open now, such as `SIDE_PANEL`. */
export async function containers(launched: Launched): Promise<string[]> {
  const worker = await background(launched);
  return worker.evaluate(async () =>
    (await chrome.runtime.getContexts({})).map(({ contextType }) => contextType as string),
  );
}
