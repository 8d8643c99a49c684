import { readFile } from 'node:fs/promises';
import { loadEngine as load, type WasmSource } from '../engine/local';
import type { Engine } from '../engine/types';
import { WASM } from '../widget/wasm';

/** As in index.ts; Node reads a `file:` URL, which its `fetch` does not. */
export async function loadEngine(wasm: WasmSource = WASM): Promise<Engine> {
  const isFile = wasm instanceof URL && wasm.protocol === 'file:';
  return load(isFile ? await readFile(wasm) : wasm);
}

export * from '../engine/types';
export type { WasmSource };
