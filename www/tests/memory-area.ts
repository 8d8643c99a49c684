import type { StorageArea, StorageListener } from '../settings/types';

/** A storage area in memory that copies what it is given, as browsers do. */
export class MemoryArea implements StorageArea {
  readonly #items = new Map<string, string>();
  readonly #listeners = new Set<StorageListener>();
  /** Thrown by the next calls while it is set. */
  failure: Error | undefined;
  /** The most characters of JSON it holds. */
  quota = Infinity;

  readonly onChanged = {
    addListener: (listener: StorageListener): void => void this.#listeners.add(listener),
    removeListener: (listener: StorageListener): void => void this.#listeners.delete(listener),
  };

  constructor(items: Record<string, unknown> = {}) {
    for (const [key, value] of Object.entries(items)) this.#items.set(key, JSON.stringify(value));
  }

  /** Everything in it. */
  get items(): Record<string, unknown> {
    return Object.fromEntries([...this.#items].map(([key, json]) => [key, JSON.parse(json)]));
  }

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    await this.#answer();
    const wanted = keys === null ? [...this.#items.keys()] : [keys].flat();
    const found = Object.entries(this.items).filter(([key]) => wanted.includes(key));
    return Object.fromEntries(found);
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await this.#answer();
    const next = new Map(this.#items);
    for (const [key, value] of Object.entries(items)) next.set(key, JSON.stringify(value));
    const size = [...next].reduce((sum, [key, json]) => sum + key.length + json.length, 0);
    if (size > this.quota) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, value] of Object.entries(items)) {
      this.#items.set(key, JSON.stringify(value));
      this.#tell(key, structuredClone(value));
    }
  }

  async remove(keys: string | string[]): Promise<void> {
    await this.#answer();
    for (const key of [keys].flat()) if (this.#items.delete(key)) this.#tell(key, undefined);
  }

  #tell(key: string, newValue: unknown): void {
    for (const listener of this.#listeners) listener({ [key]: { newValue } });
  }

  async #answer(): Promise<void> {
    await Promise.resolve();
    if (this.failure !== undefined) throw this.failure;
  }
}
