import * as v from 'valibot';
import { JsonError, parseJson } from './json';
import { onKey, readKeys, removeKeys, writeKeys } from './storage';
import {
  SettingsError,
  SITE_RULES,
  type SiteRule,
  type SiteRules,
  type StorageArea,
} from './types';

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

/** A host name as browsers write it, an address, or `file:`. */
const SITE_NAME = /^(?:file:|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.?|\[[0-9a-f:.]+\])$/u;

/** Rules as they must be in a file. */
export const STRICT_SITE_RULES = v.record(
  v.pipe(v.string(), v.maxLength(253), v.regex(SITE_NAME, 'not the name of a site')),
  v.picklist(SITE_RULES),
);

const FILE = v.object({
  liangdian: v.literal('site-rules'),
  version: v.literal(1),
  sites: STRICT_SITE_RULES,
});

/** Rules as a JSON file. */
export function exportSiteRules(rules: SiteRules): string {
  const file: v.InferOutput<typeof FILE> = { liangdian: 'site-rules', version: 1, sites: rules };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file whole. Throws a `SettingsError` `bad-site-rules` whose `detail` says where it is wrong. */
export function readSiteRules(text: string): SiteRules {
  try {
    const read = v.safeParse(FILE, parseJson(text));
    if (read.success) return read.output.sites;
    const [issue] = read.issues;
    const path = issue.path?.map(({ key }) => String(key)) ?? [];
    throw new SettingsError('bad-site-rules', path.join(' → ') || undefined);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new SettingsError('bad-site-rules', `${error.line}:${error.column}`, error);
  }
}
