import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isPageReport, POPUP_PORT, type PageReport, type PopupWish } from '../page-state';

/** What the popup knows of the page it was opened over. */
export type Connection =
  | { readonly state: 'connecting' }
  /** No script of ours is there; `reason` is the browser's own, in its own words. */
  | { readonly state: 'unreachable'; readonly reason: string }
  | {
      readonly state: 'connected';
      readonly report: PageReport;
      readonly windowId: number;
      wish(wish: PopupWish): void;
    };

/** Connects to the page in the active tab, and follows what it reports. */
export function usePage(): Connection {
  const [connection, setConnection] = useState<Connection>({ state: 'connecting' });
  useEffect(() => {
    void connect(setConnection);
  }, []);
  return connection;
}

async function connect(set: (connection: Connection) => void): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) {
    set({ state: 'unreachable', reason: '' });
    return;
  }
  const { windowId } = tab;
  const port = browser.tabs.connect(tab.id, { name: POPUP_PORT, frameId: 0 });
  const wish = (wish: PopupWish): void => {
    port.postMessage(wish);
  };
  port.onMessage.addListener((report: unknown) => {
    if (isPageReport(report)) set({ state: 'connected', report, windowId, wish });
  });
  port.onDisconnect.addListener(() => {
    // Where nobody listens Chromium says so here, and logs it as an error unless it is read.
    set({ state: 'unreachable', reason: browser.runtime.lastError?.message ?? '' });
  });
}
