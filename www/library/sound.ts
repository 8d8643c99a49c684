import * as v from 'valibot';
import { withoutIdentity, type LibraryDb } from './db';
import { Pace } from './pace';
import { ARTICLE, FACT, REJECTED } from './schema';
import type { DamagedRow, LibraryFact, LongWork, RejectedMark, SavedArticle } from './types';

/** All rows at one moment: those that are what they should be, and the others. */
export interface SoundRows {
  articles: SavedArticle[];
  /** Each with its article. */
  facts: LibraryFact[];
  rejected: RejectedMark[];
  damaged: DamagedRow[];
}

/**
 * Reads everything and puts damaged rows aside. A row is sound when a backup may hold it, so that whatever is shown can also be
 * backed up and restored; a fact without its article is not.
 */
export async function readSound(db: LibraryDb, work?: LongWork): Promise<SoundRows> {
  const [articles, facts, rejected] = await db.transaction(
    'r',
    [db.articles, db.facts, db.rejected],
    () => Promise.all([db.articles.toArray(), db.facts.toArray(), db.rejected.toArray()]),
  );
  const pace = new Pace(work);
  const total = articles.length + facts.length + rejected.length;
  const damaged: DamagedRow[] = [];
  let done = 0;
  const sift = async <T, S>(
    table: DamagedRow['table'],
    rows: readonly S[],
    read: (row: S) => T | undefined,
  ): Promise<T[]> => {
    const sound: T[] = [];
    for (const row of rows) {
      const value = read(row);
      if (value === undefined) damaged.push({ table, row });
      else sound.push(value);
      done += 1;
      await pace.step('reading', done, total);
    }
    return sound;
  };
  const soundArticles = await sift('articles', articles, (row) =>
    v.is(ARTICLE, row) ? row : undefined,
  );
  const byId = new Map(soundArticles.map((article) => [article.id, article]));
  return {
    articles: soundArticles,
    facts: await sift('facts', facts, (row) => {
      const article = byId.get(row.articleId);
      if (article === undefined || !v.is(FACT, row)) return undefined;
      return { ...withoutIdentity(row), article };
    }),
    rejected: await sift('rejected', rejected, (row) =>
      v.is(REJECTED, row) ? withoutIdentity(row) : undefined,
    ),
    damaged,
  };
}

/** Deletes rows that are damaged, unless they have been mended meanwhile. */
export async function dropDamaged(db: LibraryDb): Promise<void> {
  const { damaged } = await readSound(db);
  await db.transaction('rw', [db.articles, db.facts, db.rejected], async () => {
    for (const { table, row } of damaged) {
      const { id } = row as { id: string };
      await db.table(table).delete(id);
    }
  });
}
