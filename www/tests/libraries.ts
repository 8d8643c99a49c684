import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openLibrary } from '../library/open';
import type { Library } from '../library/types';
import type { StorageArea } from '../settings/types';

/** A browser's databases, in memory. */
export function databases(): { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange } {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** A new library in memory, or another window of the one in `factory`. */
export function memoryLibrary(factory = databases(), settings?: StorageArea): Promise<Library> {
  return openLibrary({ factory, ...(settings === undefined ? {} : { settings }) });
}
