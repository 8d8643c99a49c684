/** Written by engine-plugin.ts as `new URL('./liangdian.wasm', import.meta.url)`, which bundlers follow. */
declare module 'virtual:liangdian-wasm' {
  /** Where the engine's wasm lies: next to the script. */
  export const WASM: URL;
}
