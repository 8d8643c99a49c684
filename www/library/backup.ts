import { collectSettings, type SettingsBackup } from '../settings/backup';
import type { StorageArea } from '../settings/types';
import { withoutIdentity, type LibraryDb } from './db';
import { Pace } from './pace';
import {
  LIBRARY_VERSION,
  type LongWork,
  type RejectedMark,
  type SavedArticle,
  type SavedFact,
} from './types';

/** Everything of a backup. */
export interface Backup {
  articles: readonly SavedArticle[];
  facts: readonly SavedFact[];
  rejected: readonly RejectedMark[];
  settings?: SettingsBackup;
}

/** All rows at one moment, and the settings. */
export async function collect(db: LibraryDb, settings: StorageArea | undefined): Promise<Backup> {
  const [articles, facts, rejected] = await db.transaction(
    'r',
    [db.articles, db.facts, db.rejected],
    () => Promise.all([db.articles.toArray(), db.facts.toArray(), db.rejected.toArray()]),
  );
  return {
    articles,
    facts: facts.map(withoutIdentity),
    rejected: rejected.map(withoutIdentity),
    ...(settings === undefined ? {} : { settings: await collectSettings(settings) }),
  };
}

/** A backup as a JSON file, a row a line, so that a line number says which row. */
export async function write(backup: Backup, work?: LongWork): Promise<Blob> {
  const pace = new Pace(work);
  const { articles, facts, rejected, settings } = backup;
  const lists = { articles, facts, rejected };
  const total = articles.length + facts.length + rejected.length;
  const head = {
    liangdian: 'library',
    version: LIBRARY_VERSION,
    exported: new Date().toISOString(),
    ...(settings === undefined ? {} : { settings }),
  };
  const parts = [JSON.stringify(head).slice(0, -1)];
  let done = 0;
  for (const [name, rows] of Object.entries(lists)) {
    parts.push(`,\n${JSON.stringify(name)}: [`);
    for (const [at, row] of rows.entries()) {
      parts.push(`${at === 0 ? '' : ','}\n${JSON.stringify(row)}`);
      done += 1;
      await pace.step('writing', done, total);
    }
    parts.push('\n]');
  }
  parts.push('}\n');
  return new Blob(parts, { type: 'application/json' });
}
