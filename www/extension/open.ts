import { browser } from 'wxt/browser';

/** Firefox's sidebar, which Chromium's types do not know. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the panel beside a window's page; to be called while a press or key is being handled, before anything is
 * awaited. Rejects where the browser does not allow it.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: SidebarAction };
  return sidebarAction?.open() ?? browser.sidePanel.open({ windowId });
}

/** Opens the library in a tab of its own. */
export async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
