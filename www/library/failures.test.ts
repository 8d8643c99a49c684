import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { figure, said, source } from '../tests/facts';
import { databases, memoryLibrary } from '../tests/libraries';
import {
  DatabaseDamaged,
  DatabaseNewer,
  StorageBlocked,
  StorageFull,
  toLibraryError,
} from './errors';
import { LIBRARY_NAME, openLibrary } from './open';
import { rescueLibrary } from './rescue';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A database whose opening fails as a browser's does. */
function failing(name: string, message = name): IDBFactory {
  const factory = new IDBFactory();
  vi.spyOn(factory, 'open').mockImplementation(() => {
    const request = {} as IDBOpenDBRequest;
    Object.assign(request, { error: new DOMException(message, name) });
    setTimeout(() => {
      const event = new Event('error');
      Object.defineProperty(event, 'target', { value: request });
      request.onerror?.(event);
    }, 0);
    return request;
  });
  return factory;
}

describe('a library that cannot be opened', () => {
  it.each([
    ['SecurityError', 'access denied', StorageBlocked],
    [
      'InvalidStateError',
      'A mutation operation was attempted on a database that did not allow mutations.',
      StorageBlocked,
    ],
    ['UnknownError', 'Internal error opening backing store for indexedDB.open.', DatabaseDamaged],
    ['QuotaExceededError', 'Encountered full disk while opening backing store', StorageFull],
  ])('%s (%s) says so', async (name, message, kind) => {
    const indexedDB = failing(name, message);
    await expect(openLibrary({ factory: { indexedDB, IDBKeyRange } })).rejects.toBeInstanceOf(kind);
  });

  it('without any database is blocked', async () => {
    const nothing = { indexedDB: undefined, IDBKeyRange: undefined } as never;
    await expect(openLibrary({ factory: nothing })).rejects.toBeInstanceOf(StorageBlocked);
  });

  it('because a later release wrote it says so, and leaves it as it is', async () => {
    const factory = databases();
    await new Promise<void>((resolve) => {
      const request = factory.indexedDB.open(LIBRARY_NAME, 20);
      request.onupgradeneeded = () => request.result.createObjectStore('later');
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    await expect(openLibrary({ factory })).rejects.toBeInstanceOf(DatabaseNewer);
    expect(await factory.indexedDB.databases()).toEqual([{ name: LIBRARY_NAME, version: 20 }]);
  });
});

describe('storage that fills up while something is saved', () => {
  it('is said to be full, and nothing of the save is kept', async () => {
    const library = await memoryLibrary();
    await library.saveFact(source(1), figure());
    const before = await library.facts();
    let room = 700;
    const add = Reflect.get(IDBObjectStore.prototype, 'add') as (...rows: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: unknown,
      ...rows: unknown[]
    ) {
      room -= 1;
      if (room < 0) throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, rows) as never;
    });
    const many = Array.from({ length: 1000 }, (_, n) => said(`${n + 1}家`));
    await expect(library.saveArticle(source(2), many)).rejects.toBeInstanceOf(StorageFull);
    vi.restoreAllMocks();
    expect(await library.facts()).toEqual(before);
    expect(await library.counts()).toMatchObject({ articles: 1, facts: 1 });
  });
});

/** Changes every row of a table behind the library's back. */
async function spoil(
  indexedDB: IDBFactory,
  table: string,
  change: (row: object) => object,
): Promise<void> {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(LIBRARY_NAME);
    request.onsuccess = () => {
      const transaction = request.result.transaction(table, 'readwrite');
      const store = transaction.objectStore(table);
      store.getAll().onsuccess = ({ target }) => {
        for (const row of (target as IDBRequest<object[]>).result) store.put(change(row));
      };
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

describe('a database with damaged rows', () => {
  async function damaged() {
    const factory = databases();
    const library = await memoryLibrary(factory);
    const { article, facts } = await library.saveArticle(source(1), [figure(), said('53亿元')]);
    library.close();
    await new Promise<void>((resolve) => {
      const request = factory.indexedDB.open(LIBRARY_NAME);
      request.onsuccess = () => {
        const transaction = request.result.transaction('facts', 'readwrite');
        const store = transaction.objectStore('facts');
        store.put({ id: facts[1]?.id, identity: 'x', articleId: article.id, figure: null });
        store.put({
          id: 'lost',
          identity: 'y',
          articleId: 'gone',
          figure: facts[0]?.figure,
          sentence: '',
          tags: [],
        });
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
    return factory;
  }

  it('shows the others', async () => {
    const library = await memoryLibrary(await damaged());
    expect((await library.facts({ text: '461' })).total).toBe(1);
    expect((await library.facts()).total).toBe(1);
    expect(await library.conflicts()).toEqual([]);
  });

  it('tells which they are, and drops them when it is told to', async () => {
    const library = await memoryLibrary(await damaged());
    expect((await library.damaged()).map(({ table }) => table)).toEqual(['facts', 'facts']);
    await library.dropDamaged();
    expect(await library.damaged()).toEqual([]);
    expect(await library.counts()).toMatchObject({ articles: 1, facts: 1 });
  });

  it('leaves them out of a backup, which mends them where it is restored', async () => {
    const whole = databases();
    const first = await memoryLibrary(whole);
    await first.saveArticle(source(1), [figure(), said('53亿元')]);
    const backup = await (await first.backup()).text();
    await spoil(whole.indexedDB, 'articles', (row) => ({ ...row, title: null }));
    await spoil(whole.indexedDB, 'facts', (row) => ({ ...row, sentence: 5 }));
    const library = await memoryLibrary(whole);
    expect((await library.facts()).total).toBe(0);
    expect(await library.damaged()).toHaveLength(3);
    expect(JSON.parse(await (await library.backup()).text())).toMatchObject({ facts: [] });
    expect(await library.restore(backup)).toMatchObject({ articles: 1, facts: 2, known: 0 });
    expect((await library.facts()).total).toBe(2);
    expect(await library.damaged()).toEqual([]);
  });

  it('keeps the facts of an article that is saved again', async () => {
    const factory = databases();
    const first = await memoryLibrary(factory);
    await first.saveFact(source(1), figure());
    await spoil(factory.indexedDB, 'articles', (row) => ({ ...row, tags: 'none' }));
    const library = await memoryLibrary(factory);
    expect((await library.facts()).total).toBe(0);
    await library.saveFact(source(1), said('53亿元'));
    expect((await library.facts()).total).toBe(2);
  });

  it('gives the others as a backup, which can be restored', async () => {
    const { indexedDB } = await damaged();
    const text = await (await rescueLibrary(LIBRARY_NAME, indexedDB)).text();
    const library = await memoryLibrary();
    expect(await library.restore(text)).toMatchObject({ articles: 1, facts: 1 });
  });
});

it('a database that has lost a table is damaged, and stays as it is', async () => {
  const factory = databases();
  await new Promise<void>((resolve) => {
    const request = factory.indexedDB.open(LIBRARY_NAME, 10);
    request.onupgradeneeded = () => request.result.createObjectStore('articles', { keyPath: 'id' });
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  await expect(openLibrary({ factory })).rejects.toBeInstanceOf(DatabaseDamaged);
  await expect(openLibrary({ factory })).rejects.toThrow('without facts, rejected');
});

it('errors that are not the storage’s stay what they are', () => {
  const error = new TypeError('ours');
  expect(toLibraryError(error)).toBe(error);
});
