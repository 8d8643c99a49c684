import { loadEngine } from '../engine/local';
import type { Engine } from '../engine/types';

let shared: Promise<Engine> | undefined;

/**
 * The one engine of all lenses on the page, loaded when the first of them asks.
 *
 * @param wasm - where `liangdian.wasm` lies; only the first call's counts
 * @returns a promise that rejects when the file cannot be fetched or compiled; the next call then tries again
 */
export function sharedEngine(wasm: URL): Promise<Engine> {
  shared ??= loadEngine(wasm).catch((cause: unknown) => {
    shared = undefined;
    throw cause;
  });
  return shared;
}
