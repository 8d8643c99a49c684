import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { tokenProperties } from '../ui/tokens.ts';

const WIDGET = join(import.meta.dirname, '../../dist/widget');

/** What tells site owners how to use it, which the demo does not need. */
const ABOUT_THE_WIDGET = new Set(['README.md', 'example.html']);

/** The design tokens as a style sheet, so that they are there before any script runs. */
function tokens(): Plugin {
  return {
    name: 'liangdian-tokens',
    resolveId: { filter: { id: /^virtual:tokens\.css$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:tokens\.css$/ },
      handler: () => `:root {\n${tokenProperties()}\n}\n`,
    },
  };
}

/** The widget as sites get it: the demo shows the very files of dist/widget. */
function widget(): Plugin {
  return {
    name: 'liangdian-widget',
    generateBundle() {
      for (const fileName of readdirSync(WIDGET)) {
        if (ABOUT_THE_WIDGET.has(fileName)) continue;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(WIDGET, fileName)) });
      }
    },
  };
}

/** dist/demo: the page that `cargo xtask run` serves; works from any folder of any static server. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [tokens(), widget()],
  build: {
    outDir: '../../dist/demo',
    emptyOutDir: true,
    target: 'es2022',
    // A data: URL would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
