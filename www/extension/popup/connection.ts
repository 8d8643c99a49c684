import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { give } from '../give';
import type { Order } from '../orders';
import { isPageReport, POPUP_PORT, type PageReport } from '../page-state';
import { pageTab } from '../page-tab';
import { together } from './together';

/** What the popup knows of the page it was opened over. */
export type Connection =
  | { readonly state: 'connecting' }
  /** The page is still loading, and our script is not there yet. */
  | { readonly state: 'loading' }
  /** Opened as a tab itself, in a window without any other. */
  | { readonly state: 'alone' }
  /** No script of ours is there; `reason` is the browser's own, in its own words. */
  | { readonly state: 'unreachable'; readonly reason: string; readonly isBeside: boolean }
  | {
      readonly state: 'connected';
      readonly report: PageReport;
      readonly windowId: number;
      /** Whether the page is in a private window. */
      readonly isPrivate: boolean;
      order(order: Order): void;
    };

/** When a page that did not answer is asked again, in milliseconds; after that, whenever the browser says that it loads. */
const RETRIES = [200, 600, 1_500];

/** Connects to the page in the active tab, and follows what it reports. */
export function usePage(): Connection {
  const [connection, setConnection] = useState<Connection>({ state: 'connecting' });
  useEffect(() => {
    void follow(setConnection);
  }, []);
  return connection;
}

async function follow(set: (connection: Connection) => void): Promise<void> {
  const { tab, isBeside } = await pageTab();
  if (tab?.id === undefined) {
    set({ state: 'alone' });
    return;
  }
  const { id, windowId, incognito: isPrivate } = tab;
  let isLoading = tab.status === 'loading';
  let isConnected = false;
  let attempts = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const connect = (): void => {
    clearTimeout(retry);
    isConnected = true;
    const port = browser.tabs.connect(id, { name: POPUP_PORT });
    const order = (order: Order): void => {
      give(order, id);
    };
    const reports = new Map<string | undefined, PageReport>();
    port.onMessage.addListener((report: unknown) => {
      if (!isPageReport(report)) return;
      attempts = 0;
      reports.set(report.frame, report);
      set({ state: 'connected', report: together(reports), windowId, isPrivate, order });
    });
    port.onDisconnect.addListener(() => {
      // Where nobody listens Chromium says so here, and logs it as an error unless it is read.
      const reason = browser.runtime.lastError?.message ?? '';
      isConnected = false;
      set(isLoading ? { state: 'loading' } : { state: 'unreachable', reason, isBeside });
      const delay = RETRIES[attempts];
      attempts += 1;
      if (delay !== undefined) retry = setTimeout(connect, delay);
    });
  };

  browser.tabs.onUpdated.addListener((updated, { status }) => {
    if (updated !== id || status === undefined) return;
    isLoading = status === 'loading';
    attempts = 0;
    if (!isConnected) connect();
  });
  connect();
}
