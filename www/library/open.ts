import { Dexie } from 'dexie';
import type { StorageArea } from '../settings/types';
import { collect, write } from './backup';
import { reject, rejected, remove, tidy, undo } from './change';
import { conflictsOf } from './conflicts';
import { LibraryDb } from './db';
import { DatabaseDamaged, DatabaseNewer, toLibraryError } from './errors';
import { countTags, findArticles, findFacts } from './query';
import { restore } from './restore';
import { save, undoSave } from './save';
import { indicatorsOf, seriesOf } from './series';
import { Snapshot } from './snapshot';
import { dropDamaged } from './sound';
import { LIBRARY_VERSION, type Library } from './types';

/** The database's name; tests give others. */
export const LIBRARY_NAME = 'liangdian';

export interface OpenOptions {
  name?: string;
  /** Where the settings are that go into a backup; without it, backups have none. */
  settings?: StorageArea;
  /** Another database than the browser's own. */
  factory?: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
}

/** Opens the library. Rejects with a `LibraryError` when the browser gives no database or a damaged one. */
export async function openLibrary(options: OpenOptions = {}): Promise<Library> {
  const { name = LIBRARY_NAME, settings, factory } = options;
  const db = new LibraryDb(name, factory ?? {});
  await guarded(async () => {
    const databases = factory === undefined ? browsersOwn() : factory.indexedDB;
    const tables = db.tables.map((table) => table.name);
    await checkDatabase(name, tables, databases);
    await db.open();
  });
  return libraryOf(db, settings);
}

/** Undefined where the browser has none to give. */
function browsersOwn(): IDBFactory | undefined {
  return (globalThis as { indexedDB?: IDBFactory }).indexedDB;
}

/**
 * Throws `DatabaseNewer` or `DatabaseDamaged` before it is opened: that would fit the tables of a later release to ours, and make
 * tables that are lost anew, as if there had been nothing in them.
 */
async function checkDatabase(
  name: string,
  tables: readonly string[],
  factory: IDBFactory | undefined,
): Promise<void> {
  // Browsers that cannot say are asked nothing; whatever else is wrong, opening will tell.
  const list = (await factory?.databases().catch(() => [])) ?? [];
  const version = list.find((database) => database.name === name)?.version ?? 0;
  // The browser counts tenths of our versions.
  if (version >= 10 * (LIBRARY_VERSION + 1))
    throw new DatabaseNewer(`version ${version / 10}, known is ${LIBRARY_VERSION}`);
  if (factory === undefined || version < 10 * LIBRARY_VERSION) return;
  const stores = await storesOf(name, factory);
  const lost = tables.filter((table) => !stores.includes(table));
  if (lost.length > 0) throw new DatabaseDamaged(`without ${lost.join(', ')}`);
}

/** The names of the stores a database has. */
function storesOf(name: string, factory: IDBFactory): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    request.onsuccess = () => {
      const names = [...request.result.objectStoreNames];
      request.result.close();
      resolve(names);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('the database does not answer'));
    };
    // Deleted just now: it is not to be made without our tables.
    request.onupgradeneeded = () => request.transaction?.abort();
  });
}

/** Deletes the whole library, damaged or not. */
export function eraseLibrary(name = LIBRARY_NAME): Promise<void> {
  return guarded(() => Dexie.delete(name));
}

function libraryOf(db: LibraryDb, settings: StorageArea | undefined): Library {
  const memory = new Memory(db);
  return {
    saveFact: (source, figure) => guarded(() => save(db, source, [figure])),
    saveArticle: (source, figures, work) => guarded(() => save(db, source, figures, work)),
    undoSave: (saved) => guarded(() => undoSave(db, saved)),

    facts: (query) =>
      guarded(async () => {
        const snapshot = await memory.now();
        if (query?.text !== undefined) await snapshot.prepare();
        return findFacts(snapshot, query);
      }),
    articles: (query) => guarded(async () => findArticles(await memory.now(), query)),
    tags: () => guarded(async () => countTags(await memory.now())),
    counts: () =>
      guarded(async () => {
        const [articles, facts, rejected] = await Promise.all([
          db.articles.count(),
          db.facts.count(),
          db.rejected.count(),
        ]);
        return { articles, facts, rejected };
      }),

    editFact: (id, change) =>
      guarded(async () => {
        await db.facts.update(id, tidy(change));
      }),
    editArticle: (id, change) =>
      guarded(async () => {
        await db.articles.update(id, tidy(change));
      }),
    remove: (what) => guarded(() => remove(db, what)),
    undo: (token) => guarded(() => undo(db, token)),

    damaged: () => guarded(async () => [...(await memory.now()).damaged]),
    dropDamaged: () => guarded(() => dropDamaged(db)),

    reject: (mark) => guarded(() => reject(db, mark)),
    unreject: (id) => guarded(() => db.rejected.delete(id)),
    rejected: (url) => guarded(() => rejected(db, url)),

    indicators: () => guarded(async () => indicatorsOf((await memory.now()).facts)),
    series: (indicator, options) =>
      guarded(async () => seriesOf((await memory.now()).facts, indicator, options)),
    conflicts: () => guarded(async () => conflictsOf((await memory.now()).facts)),

    backup: (work) => guarded(async () => write(await collect(db, settings, work), work)),
    restore: (text, options) => guarded(() => restore(db, settings, text, options)),

    onChange: (changed) => memory.onChange(changed),
    close: () => {
      memory.close();
      db.close();
    },
  };
}

/** What was read last, for as long as nothing is written, in this window or another. */
class Memory {
  readonly #db: LibraryDb;
  readonly #listeners = new Set<() => void>();
  #snapshot: Promise<Snapshot> | undefined;

  constructor(db: LibraryDb) {
    this.#db = db;
    Dexie.on('storagemutated', this.#forget);
  }

  now(): Promise<Snapshot> {
    if (this.#snapshot !== undefined) return this.#snapshot;
    const reading = Snapshot.of(this.#db);
    this.#snapshot = reading;
    reading.catch(() => {
      if (this.#snapshot === reading) this.#snapshot = undefined;
    });
    return reading;
  }

  onChange(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => {
      this.#listeners.delete(changed);
    };
  }

  close(): void {
    Dexie.on.storagemutated.unsubscribe(this.#forget);
    this.#listeners.clear();
  }

  readonly #forget = (parts: Record<string, unknown>): void => {
    const own = `idb://${this.#db.name}/`;
    if (!Object.keys(parts).some((part) => part.startsWith(own))) return;
    this.#snapshot = undefined;
    for (const listener of this.#listeners) listener();
  };
}

/** Does something, and turns the database's errors into ours. */
async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toLibraryError(error);
  }
}
