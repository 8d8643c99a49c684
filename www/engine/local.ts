import { loadInstance, type WasmSource } from './instance';
import { MirroredDocument } from './mirror';
import type { Engine } from './types';

export type { WasmSource } from './instance';

/** The engine in this thread. Rejects when `wasm` cannot be fetched or compiled. */
export async function loadEngine(wasm: WasmSource | Promise<WasmSource>): Promise<Engine> {
  const instance = await loadInstance(wasm);
  return {
    extract: (text, options) => instance.extract(text, options),
    open: (options) => Promise.resolve(new MirroredDocument(() => instance.open(options))),
  };
}
