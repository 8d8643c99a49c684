import * as v from 'valibot';
import { JsonError, parseJson } from './json';
import { SettingsError, SITE_RULES, type SiteRules } from './types';

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
