import { browser } from 'wxt/browser';
import { isPrivate } from './private';

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

/** Opens the library in a tab of its own; from a private window in an ordinary one, where what is saved is. */
export async function openLibrary(): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  if (isPrivate()) await browser.windows.create({ url, incognito: false });
  else await browser.tabs.create({ url });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
