import { onKey, readKeys, removeKeys, writeKeys } from './storage';
import { SITE_RULES, type SiteRule, type SiteRules, type StorageArea } from './types';

/** The name a page's site is remembered by: its host name, or `file:` for local files. */
export function siteOf(url: Pick<Location, 'hostname' | 'protocol'>): string {
  return url.hostname === '' ? url.protocol : url.hostname;
}

const PREFIX = 'site:';

// One entry a site: two windows that switch different sites at once cannot overwrite each other.
const keyOf = (site: string): string => PREFIX + site;

const isRule = (value: unknown): value is SiteRule => SITE_RULES.includes(value as SiteRule);

/** The rule of one site; undefined where it has none, and `otherSites` of the settings holds. */
export async function loadSiteRule(area: StorageArea, site: string): Promise<SiteRule | undefined> {
  const key = keyOf(site);
  const stored = (await readKeys(area, key))[key];
  return isRule(stored) ? stored : undefined;
}

/** Gives a site a rule, or takes it away. */
export async function saveSiteRule(
  area: StorageArea,
  site: string,
  rule: SiteRule | undefined,
): Promise<void> {
  if (rule === undefined) await removeKeys(area, [keyOf(site)]);
  else await writeKeys(area, { [keyOf(site)]: rule });
}

/** Switches a site on or off; it keeps a rule of its own only where that differs from `otherSites`. */
export async function switchSite(
  area: StorageArea,
  site: string,
  on: boolean,
  otherSites: SiteRule,
): Promise<void> {
  const rule = on ? 'always' : 'never';
  await saveSiteRule(area, site, rule === otherSites ? undefined : rule);
}

/** Calls back when a site's rule changed, in whatever window. Returns a function that ends it. */
export function onSiteRule(
  area: StorageArea,
  site: string,
  changed: (rule: SiteRule | undefined) => void,
): () => void {
  return onKey(area, keyOf(site), (value) => {
    changed(isRule(value) ? value : undefined);
  });
}

/** All sites that have a rule, by name. */
export async function loadSiteRules(area: StorageArea): Promise<SiteRules> {
  const rules: [string, SiteRule][] = [];
  for (const [key, value] of Object.entries(await readKeys(area, null)))
    if (key.startsWith(PREFIX) && isRule(value)) rules.push([key.slice(PREFIX.length), value]);
  rules.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(rules);
}

/** Adds rules; those of other sites stay. */
export async function mergeSiteRules(area: StorageArea, rules: SiteRules): Promise<void> {
  const entries = Object.entries(rules).map(([site, rule]) => [keyOf(site), rule] as const);
  if (entries.length > 0) await writeKeys(area, Object.fromEntries(entries));
}

/** Leaves these rules and no others. */
export async function replaceSiteRules(area: StorageArea, rules: SiteRules): Promise<void> {
  const before = await loadSiteRules(area);
  // First what may fail for want of room.
  await mergeSiteRules(area, rules);
  const gone = Object.keys(before).filter((site) => !Object.hasOwn(rules, site));
  await removeKeys(area, gone.map(keyOf));
}
