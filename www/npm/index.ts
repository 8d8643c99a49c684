/**
 * The extractor, in browsers and other places where a URL can be fetched.
 *
 * ```js
 * import { loadEngine } from 'liangdian';
 *
 * const engine = await loadEngine();
 * const mentions = await engine.extract('2024年，实现地区生产总值612.8亿元，同比增长8.3%。');
 * ```
 *
 * @module
 */
import { loadEngine as load, type WasmSource } from '../engine/local';
import type { Engine } from '../engine/types';
import { WASM } from '../widget/wasm';

/**
 * Loads the engine into this thread.
 *
 * @param wasm - the engine's wasm, where it does not lie next to this module: a URL, a response, or its bytes
 * @returns the engine; rejects when the wasm cannot be read or compiled
 */
export function loadEngine(wasm: WasmSource = WASM): Promise<Engine> {
  return load(wasm);
}

export * from '../engine/types';
export type { WasmSource };
