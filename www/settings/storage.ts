import { SettingsError, type StorageArea, type StorageListener } from './types';

/** Reads keys. Rejects with `storage-blocked`. */
export async function readKeys(
  area: StorageArea,
  keys: string | string[] | null,
): Promise<Record<string, unknown>> {
  try {
    return await area.get(keys);
  } catch (error) {
    throw new SettingsError('storage-blocked', undefined, error);
  }
}

/** Writes keys, all or none. Rejects with `storage-full` or `storage-blocked`. */
export async function writeKeys(area: StorageArea, items: Record<string, unknown>): Promise<void> {
  try {
    await area.set(items);
  } catch (error) {
    const full = /quota|QUOTA_BYTES|no space|disk/i.test(String(error));
    throw new SettingsError(full ? 'storage-full' : 'storage-blocked', undefined, error);
  }
}

/** Removes keys. Rejects with `storage-blocked`. */
export async function removeKeys(area: StorageArea, keys: string[]): Promise<void> {
  try {
    if (keys.length > 0) await area.remove(keys);
  } catch (error) {
    throw new SettingsError('storage-blocked', undefined, error);
  }
}

/** Calls back with the new value (undefined: removed) whenever `key` was written. Returns a function that ends it. */
export function onKey(
  area: StorageArea,
  key: string,
  changed: (value: unknown) => void,
): () => void {
  const listener: StorageListener = (changes) => {
    const change = changes[key];
    if (change !== undefined) changed(change.newValue);
  };
  area.onChanged.addListener(listener);
  return () => {
    area.onChanged.removeListener(listener);
  };
}
