import * as v from 'valibot';
import {
  checkLexicon,
  LEXICON_KEY,
  loadLexicon,
  lexiconBytes,
  MOST_LEXICON_BYTES,
  saveLexicon,
} from './lexicon';
import { STRICT_SETTINGS } from './schema';
import { loadSettings, SETTINGS_KEY } from './settings';
import { loadSiteRules, mergeSiteRules, replaceSiteRules } from './sites';
import { STRICT_SITE_RULES } from './site-file';
import { readKeys, removeKeys, writeKeys } from './storage';
import type { Settings, SiteRules, StorageArea } from './types';

/** Everything a reader has set, as it stands in a backup. */
export interface SettingsBackup {
  settings: Settings;
  sites: SiteRules;
  lexicon: string;
}

/** What a backup's settings must be; an issue's path says where they are not. */
export const SETTINGS_BACKUP: v.GenericSchema<unknown, SettingsBackup> = v.pipe(
  v.unknown(),
  v.object({
    settings: STRICT_SETTINGS,
    sites: STRICT_SITE_RULES,
    lexicon: v.pipe(
      v.string(),
      v.check((text) => lexiconBytes(text) <= MOST_LEXICON_BYTES, 'longer than a lexicon may be'),
    ),
  }),
);

export async function collectSettings(area: StorageArea): Promise<SettingsBackup> {
  return {
    settings: await loadSettings(area),
    sites: await loadSiteRules(area),
    lexicon: await loadLexicon(area),
  };
}

/**
 * Writes settings, rules and lexicon: all of them, or with `merge` those that are not there yet. Rejects with a `SettingsError`, and
 * changes nothing then. Resolves to a function that puts back what was there before.
 */
export async function restoreSettings(
  area: StorageArea,
  backup: SettingsBackup,
  merge: boolean,
): Promise<() => Promise<void>> {
  checkLexicon(backup.lexicon);
  const before = await readKeys(area, [SETTINGS_KEY, LEXICON_KEY]);
  const sitesBefore = await loadSiteRules(area);
  const isFree = (key: string): boolean => !merge || before[key] === undefined;
  const undo = async (): Promise<void> => {
    const added = [SETTINGS_KEY, LEXICON_KEY].filter((key) => before[key] === undefined);
    await removeKeys(area, added);
    await writeKeys(area, before);
    await replaceSiteRules(area, sitesBefore);
  };
  try {
    if (isFree(SETTINGS_KEY)) await writeKeys(area, { [SETTINGS_KEY]: backup.settings });
    if (isFree(LEXICON_KEY)) await saveLexicon(area, backup.lexicon);
    if (merge) await mergeSiteRules(area, { ...backup.sites, ...sitesBefore });
    else await replaceSiteRules(area, backup.sites);
  } catch (error) {
    await undo().catch(() => undefined);
    throw error;
  }
  return undo;
}
