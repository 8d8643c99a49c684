/** Replaced by engine-plugin.ts with a URL next to the script. */
declare const LIANGDIAN_WASM: URL;

/** Where the engine's wasm lies. */
export const WASM = LIANGDIAN_WASM;
