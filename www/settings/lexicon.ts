import { onKey, readKeys, removeKeys, writeKeys } from './storage';
import { SettingsError, type StorageArea } from './types';

/** Where the reader's own words are stored, apart from the settings: most who read those have no use for them. */
export const LEXICON_KEY = 'lexicon';

/** The longest lexicon, in bytes of UTF-8. Browsers give an extension 5 to 10 MB in all. */
export const MOST_LEXICON_BYTES = 2 * 1024 * 1024;

/** The lexicon, in TSV or JSON; empty where there is none. */
export async function loadLexicon(area: StorageArea): Promise<string> {
  return asText((await readKeys(area, LEXICON_KEY))[LEXICON_KEY]);
}

/** Stores the lexicon. Rejects with a `SettingsError` (`lexicon-too-long`, `storage-full`, `storage-blocked`); the one before stays then. */
export async function saveLexicon(area: StorageArea, text: string): Promise<void> {
  checkLexicon(text);
  if (text === '') await removeKeys(area, [LEXICON_KEY]);
  else await writeKeys(area, { [LEXICON_KEY]: text });
}

/** Calls back when the lexicon changed, in whatever window. Returns a function that ends it. */
export function onLexicon(area: StorageArea, changed: (text: string) => void): () => void {
  return onKey(area, LEXICON_KEY, (value) => {
    changed(asText(value));
  });
}

/** How long a lexicon is, in bytes of UTF-8. */
export function lexiconBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Throws `lexicon-too-long`. */
export function checkLexicon(text: string): void {
  const bytes = lexiconBytes(text);
  if (bytes > MOST_LEXICON_BYTES)
    throw new SettingsError('lexicon-too-long', `${bytes} > ${MOST_LEXICON_BYTES}`);
}

function asText(stored: unknown): string {
  return typeof stored === 'string' ? stored : '';
}
