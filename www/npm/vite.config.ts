import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDtsBundle } from 'dts-bundle-generator';
import { defineConfig, type Plugin } from 'vite';
import { engineWasm } from '../widget/engine-plugin.ts';
import { licences, THIRD_PARTY } from '../widget/licences-plugin.ts';
import { manifest } from './manifest.ts';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
const OUT = join(ROOT, 'dist/npm');

/** The modules of the package a person imports; node.ts shares the types of index.ts. */
const TYPED = ['index', 'element', 'page'];

/** What a package has besides its scripts: types, package.json, README. */
function packaging(): Plugin {
  return {
    name: 'liangdian-packaging',
    closeBundle() {
      const types = generateDtsBundle(
        TYPED.map((name) => ({
          filePath: join(HERE, `${name}.ts`),
          output: { inlineDeclareGlobals: name === 'element' },
        })),
        { preferredConfigPath: join(HERE, '../tsconfig.json') },
      );
      TYPED.forEach((name, i) => {
        writeFileSync(join(OUT, `${name}.d.ts`), types[i] ?? '');
      });
      writeFileSync(join(OUT, 'package.json'), manifest());
      cpSync(join(HERE, 'README.md'), join(OUT, 'README.md'));
    },
  };
}

/** dist/npm: the package as it would be published. */
export default defineConfig({
  root: HERE,
  publicDir: false,
  plugins: [engineWasm(), licences(), packaging()],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    // Those who bundle it minify it; those who debug it want to read it.
    minify: false,
    license: THIRD_PARTY,
    reportCompressedSize: false,
    lib: {
      entry: Object.fromEntries([...TYPED, 'node'].map((name) => [name, join(HERE, `${name}.ts`)])),
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^node:/,
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
