import { browser } from 'wxt/browser';

/** What is remembered of a site; a site without an entry is on. */
type Rule = 'never';

/** The name a page's site is remembered by: its host name, or `file:` for local files. */
export function siteOf(url: Pick<Location, 'hostname' | 'protocol'>): string {
  return url.hostname === '' ? url.protocol : url.hostname;
}

// One entry a site: two windows that switch different sites at once cannot overwrite each other.
const keyOf = (site: string): `site:${string}` => `site:${site}`;

/** Whether marks are on for a site. Rejects when the browser's storage cannot be read. */
export async function isSiteOn(site: string): Promise<boolean> {
  const key = keyOf(site);
  const stored = await browser.storage.local.get(key);
  return stored[key] !== ('never' satisfies Rule);
}

/** Switches a site on or off, for every window and for good. Rejects when the browser's storage cannot be written. */
export async function setSiteOn(site: string, on: boolean): Promise<void> {
  const key = keyOf(site);
  if (on) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: 'never' satisfies Rule });
}

/** Calls back whenever a site is switched, in whatever window. Returns a function that ends it. */
export function onSiteChange(site: string, changed: (on: boolean) => void): () => void {
  const key = keyOf(site);
  const listener: Parameters<typeof browser.storage.local.onChanged.addListener>[0] = (changes) => {
    const change = changes[key];
    if (change !== undefined) changed(change.newValue !== ('never' satisfies Rule));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => {
    browser.storage.local.onChanged.removeListener(listener);
  };
}
