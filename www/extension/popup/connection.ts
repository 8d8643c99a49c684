import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Counts, KINDS } from '../../engine/types';
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
  const port = browser.tabs.connect(tab.id, { name: POPUP_PORT });
  const wish = (wish: PopupWish): void => {
    port.postMessage(wish);
  };
  const reports = new Map<string | undefined, PageReport>();
  port.onMessage.addListener((report: unknown) => {
    if (!isPageReport(report)) return;
    reports.set(report.frame, report);
    set({ state: 'connected', report: together(reports), windowId, wish });
  });
  port.onDisconnect.addListener(() => {
    // Where nobody listens Chromium says so here, and logs it as an error unless it is read.
    set({ state: 'unreachable', reason: browser.runtime.lastError?.message ?? '' });
  });
}

/** What a page and its frames report, as of one page: its counts are those of all. */
function together(reports: ReadonlyMap<string | undefined, PageReport>): PageReport {
  const all = [...reports.values()];
  const [first] = all;
  const page = reports.get(undefined) ?? first;
  if (page === undefined) throw new Error('nothing was reported');
  const counts: Counts = { figure: 0, zone: 0, programme: 0 };
  const marking = all.filter(({ page }) => page.state === 'marking');
  for (const { page } of marking)
    if (page.state === 'marking') for (const kind of KINDS) counts[kind] += page.counts[kind];
  // A page that waits or is off says so, whatever a frame may still do.
  const isOn = page.page.state === 'marking' || page.page.state === 'no-chinese';
  return isOn && marking.length > 0 ? { ...page, page: { state: 'marking', counts } } : page;
}
