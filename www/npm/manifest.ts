import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The package's package.json: one version with the crate, one entry for each thing a person comes for. */
export function manifest(): string {
  const entry = (name: string): object => ({ types: `./${name}.d.ts`, default: `./${name}.js` });
  const content = {
    name: 'liangdian',
    version: workspaceVersion(),
    description:
      'Marks figures, development zones and programmes in Chinese news, and says what each means',
    keywords: ['chinese', 'extraction', 'ner', 'wasm', 'highlight'],
    license: 'MIT OR Apache-2.0',
    type: 'module',
    engines: { node: '>=20' },
    sideEffects: ['./element.js'],
    exports: {
      '.': { types: './index.d.ts', node: './node.js', default: './index.js' },
      './element': entry('element'),
      './page': entry('page'),
      './liangdian.wasm': './liangdian.wasm',
      './package.json': './package.json',
    },
    types: './index.d.ts',
    files: ['*.js', '*.d.ts', 'liangdian.wasm', '*LICENSE*'],
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** The version in the workspace's Cargo.toml. */
export function workspaceVersion(): string {
  const cargo = readFileSync(join(ROOT, 'Cargo.toml'), 'utf8');
  const version = /^\[workspace\.package\][^[]*?^version = "([^"]+)"/ms.exec(cargo)?.[1];
  if (version === undefined) throw new Error('Cargo.toml has no [workspace.package] version');
  return version;
}
