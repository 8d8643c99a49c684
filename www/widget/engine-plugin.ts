import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PKG = join(import.meta.dirname, '../engine/pkg');

/** The name in wasm.ts that stands for the URL until the scripts are written: Vite would try to follow the URL itself. */
const PLACE = 'LIANGDIAN_WASM';

/** Puts the engine's wasm beside the scripts as `liangdian.wasm`, and its URL into them in the form that bundlers follow. */
export function engineWasm(): Plugin {
  return {
    name: 'liangdian-engine-wasm',
    renderChunk: (code) => ({
      code: code.replaceAll(PLACE, `new URL('./liangdian.wasm', import.meta.url)`),
      map: null,
    }),
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'liangdian.wasm',
        source: readFileSync(join(PKG, 'liangdian_bg.wasm')),
      });
    },
  };
}
