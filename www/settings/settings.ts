import { readSettings } from './schema';
import { onKey, readKeys, writeKeys } from './storage';
import { SETTINGS_VERSION, type Settings, type StorageArea } from './types';

export { DEFAULTS, readSettings } from './schema';

/** Where settings are stored: one object, read field by field. */
export const SETTINGS_KEY = 'settings';

/** The reader's settings; damaged ones have their usual values. Rejects with a `SettingsError` only where the storage cannot be read at all. */
export async function loadSettings(area: StorageArea): Promise<Settings> {
  return readSettings((await readKeys(area, SETTINGS_KEY))[SETTINGS_KEY]);
}

/**
 * Changes some of the settings, and resolves to all of them. Colours or styles without a preset make it `custom`. What a later
 * release stored beside them is kept. Rejects with a `SettingsError`; nothing is changed then.
 */
export function saveSettings(
  area: StorageArea,
  change: Partial<Omit<Settings, 'version'>>,
): Promise<Settings> {
  return alone(async () => {
    const stored = (await readKeys(area, SETTINGS_KEY))[SETTINGS_KEY];
    const custom =
      change.preset === undefined && (change.colours !== undefined || change.style !== undefined);
    const before = readSettings(stored);
    const settings = readSettings({
      ...before,
      ...(custom ? { preset: 'custom' } : {}),
      ...change,
      version: Math.max(before.version, SETTINGS_VERSION),
    });
    const others = typeof stored === 'object' && stored !== null ? stored : {};
    await writeKeys(area, { [SETTINGS_KEY]: { ...others, ...settings } });
    return settings;
  });
}

/** Calls back with all settings whenever one of them changed, in whatever window. Returns a function that ends it. */
export function onSettings(area: StorageArea, changed: (settings: Settings) => void): () => void {
  return onKey(area, SETTINGS_KEY, (stored) => {
    changed(readSettings(stored));
  });
}

let last: Promise<unknown> = Promise.resolve();

/** Two that change different settings at once must not undo each other: reading and writing is done by one at a time, in all windows. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  // Only browsers have locks, and only pages of secure origins, as an extension's are.
  const { navigator } = globalThis as { navigator?: Partial<Navigator> };
  const locks = navigator?.locks;
  const mine = last.then(async () =>
    locks === undefined ? work() : await locks.request('liangdian-settings', work),
  );
  last = mine.catch(() => undefined);
  return mine;
}
