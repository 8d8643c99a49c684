import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Launched } from './launch';
import { background } from './surfaces';

declare const chrome: typeof browser;

/** The rows of a table of the library, as the browser has them. */
export async function stored(
  chromium: Launched,
  table: 'articles' | 'facts' | 'rejected',
): Promise<unknown[]> {
  return (await background(chromium)).evaluate(
    (table) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open('liangdian');
        request.onerror = () => {
          reject(new Error(String(request.error)));
        };
        request.onsuccess = () => {
          const database = request.result;
          const rows: IDBRequest<unknown[]> = database
            .transaction(table)
            .objectStore(table)
            .getAll();
          rows.onsuccess = () => {
            database.close();
            resolve(rows.result);
          };
        };
      }),
    table,
  );
}

/** Writes into the extension's storage, as its own pages do; null takes away. */
export async function store(launched: Launched, items: Record<string, unknown>): Promise<void> {
  const page = await openOwn(launched, 'manifest.json');
  await page.evaluate(async (items) => {
    const entries = Object.entries(items);
    const gone = entries.flatMap(([key, value]) => (value === null ? key : []));
    await chrome.storage.local.remove(gone);
    const kept = entries.filter(([, value]) => value !== null);
    await chrome.storage.local.set(Object.fromEntries(kept));
  }, items);
  await page.close();
}

/** Deletes all that the extension keeps. */
export async function forget(launched: Launched): Promise<void> {
  const page = await openOwn(launched, 'manifest.json');
  await page.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('liangdian').onsuccess = resolve;
    });
  });
  await page.close();
}

/** What a database is to be made of: its version, and rows by table. */
export interface Remains {
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

/** Puts another database in place of the library's. */
export async function replaceDatabase(launched: Launched, remains: Remains): Promise<void> {
  const page = await openOwn(launched, 'manifest.json');
  await page.evaluate(async ({ version, tables }) => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('liangdian').onsuccess = resolve;
    });
    const request = indexedDB.open('liangdian', version);
    request.onupgradeneeded = () => {
      for (const [table, rows] of Object.entries(tables)) {
        const store = request.result.createObjectStore(table, { keyPath: 'id' });
        if (table === 'articles') store.createIndex('url', 'url', { unique: true });
        else store.createIndex('identity', 'identity', { unique: true });
        if (table === 'facts') store.createIndex('articleId', 'articleId');
        for (const row of rows) store.put(row);
      }
    };
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
  }, remains);
  await page.close();
}

/** Opens a page of the extension; `manifest.json` has its storage and its rights, and none of its code. */
export function openOwn({ open, origin }: Launched, path: string): Promise<Page> {
  return open(`${origin}/${path}`);
}

/** Gives the next file chooser that a click opens a file with this content. */
export async function giveFile(
  page: Page,
  click: () => Promise<void>,
  content: string,
  name = 'file.json',
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await click();
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}
