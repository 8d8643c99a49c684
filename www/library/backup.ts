import { collectSettings, type SettingsBackup } from '../settings/backup';
import type { StorageArea } from '../settings/types';
import type { LibraryDb } from './db';
import { Pace } from './pace';
import { readSound } from './sound';
import {
  LIBRARY_VERSION,
  type LibraryFact,
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

/** All sound rows at one moment, and the settings: a damaged row would keep the whole file from being restored. */
export async function collect(
  db: LibraryDb,
  settings: StorageArea | undefined,
  work?: LongWork,
): Promise<Backup> {
  const { articles, facts, rejected } = await readSound(db, work);
  return {
    articles,
    facts: facts.map(withoutArticle),
    rejected,
    ...(settings === undefined ? {} : { settings: await collectSettings(settings) }),
  };
}

function withoutArticle(fact: LibraryFact): SavedFact {
  const row: SavedFact & { article?: SavedArticle } = { ...fact };
  delete row.article;
  return row;
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
