import * as v from 'valibot';
import { write } from './backup';
import { ARTICLE, FACT, REJECTED } from './schema';
import type { LongWork } from './types';

/**
 * What can still be read of a database that cannot be opened as a library any more, as a backup: row by row, without those that
 * are damaged, and without facts whose article is. Rejects with what the browser says when not even that opens.
 */
export async function rescueLibrary(
  name = 'liangdian',
  factory: IDBFactory = indexedDB,
  work?: LongWork,
): Promise<Blob> {
  const db = await answer(factory.open(name));
  try {
    const articles = await readable(db, 'articles', ARTICLE);
    const ids = new Set(articles.map(({ id }) => id));
    const facts = await readable(db, 'facts', FACT);
    const rejected = await readable(db, 'rejected', REJECTED);
    const kept = facts.filter(({ articleId }) => ids.has(articleId));
    return await write({ articles, facts: kept, rejected }, work);
  } finally {
    db.close();
  }
}

async function readable<T>(
  db: IDBDatabase,
  table: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<T[]> {
  if (!db.objectStoreNames.contains(table)) return [];
  const keys = await answer(db.transaction(table).objectStore(table).getAllKeys());
  const rows: T[] = [];
  for (const key of keys) {
    // A transaction for each: a row that cannot be read ends the one it is read in.
    const row = await answer<unknown>(db.transaction(table).objectStore(table).get(key)).catch(
      () => undefined,
    );
    const read = v.safeParse(schema, row);
    if (read.success) rows.push(read.output);
  }
  return rows;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('the database does not answer'));
    };
  });
}
