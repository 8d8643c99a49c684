import { browser, type Browser } from 'wxt/browser';

type Tab = Browser.tabs.Tab;

/** The page a surface is about: a tab of its window, and whether the surface is a tab there itself. */
export interface PageTab {
  /** Undefined where the surface is the window's only tab. */
  readonly tab: Tab | undefined;
  readonly isBeside: boolean;
}

/** The active tab of the window; for a surface that was opened as a tab itself, the one the reader came from. */
export async function pageTab(): Promise<PageTab> {
  // Undefined in popups, panels and sidebars.
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  return { tab: tabBeside(tabs, own?.id), isBeside: own !== undefined };
}

/** Of a window's tabs without `own`: the active one, or else the one that was left last. */
export function tabBeside<T extends Pick<Tab, 'id' | 'active' | 'lastAccessed'>>(
  tabs: readonly T[],
  own: number | undefined,
): T | undefined {
  const others = tabs.filter(({ id }) => id !== undefined && id !== own);
  others.sort((one, other) => other.lastAccessed - one.lastAccessed);
  return others.find(({ active }) => active) ?? others[0];
}
