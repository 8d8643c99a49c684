import { defineConfig } from 'vite';
import { engineWasm } from './engine-plugin.ts';
import { licences, THIRD_PARTY } from './licences-plugin.ts';

/** dist/widget: one script, one wasm, and a page that shows how to use them. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: 'public',
  plugins: [engineWasm(), licences()],
  build: {
    outDir: '../../dist/widget',
    emptyOutDir: true,
    target: 'es2022',
    license: THIRD_PARTY,
    reportCompressedSize: false,
    lib: { entry: 'index.ts', formats: ['es'], fileName: () => 'liangdian.js' },
    // Vite leaves the spaces in a library for those who bundle it further; nobody bundles this one.
    rolldownOptions: { output: { minify: true } },
  },
});
