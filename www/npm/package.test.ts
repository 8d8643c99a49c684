import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { loadEngine as LoadEngine } from './index';
import { workspaceVersion } from './manifest';

const PACKAGE = join(import.meta.dirname, '../../dist/npm');

interface Manifest {
  name: string;
  version: string;
  exports: Record<string, string | Record<string, string>>;
}

if (!existsSync(PACKAGE)) throw new Error('dist/npm is not built: run `cargo xtask build` first');

const manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as Manifest;

/** Imports a built module as a program with the package installed would, by the path that its `exports` give. */
async function imported<T>(entry: string, condition: string): Promise<T> {
  const target = manifest.exports[entry];
  if (target === undefined || typeof target === 'string') throw new Error(`no entry ${entry}`);
  const url = pathToFileURL(join(PACKAGE, target[condition] ?? '')).href;
  // eslint-disable-next-line no-unsanitized/method -- the path comes from our own package.json
  return (await import(/* @vite-ignore */ url)) as T;
}

/** A program that has the package installed and uses each of its entries. */
const CONSUMER = `
import { loadEngine, type Mention } from 'liangdian';
import { LensElement } from 'liangdian/element';
import { Card, Lens } from 'liangdian/page';

const engine = await loadEngine();
export const mentions: Mention[] = await engine.extract('同比增长9.2%。');
export const wrong: string = await engine.extract('');
const lens = new Lens(engine, document);
new Card(lens, { language: 'en' }).attach();
const element = document.createElement('liangdian-lens');
export const isElement: boolean = element instanceof LensElement;
element.addEventListener('liangdian-marked', ({ detail }) => detail.figure.toFixed());
`;

/** What the compiler says of {@link CONSUMER}, in the strictest ordinary settings. */
function compiled(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'liangdian-'));
  try {
    const program = join(folder, 'program.mts');
    writeFileSync(program, CONSUMER);
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(PACKAGE, join(folder, 'node_modules/liangdian'), 'junction');
    const diagnostics = ts.getPreEmitDiagnostics(
      ts.createProgram([program], {
        module: ts.ModuleKind.NodeNext,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        types: [],
        strict: true,
        noEmit: true,
      }),
    );
    return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the built package', () => {
  it('has types that a strict program compiles against, and that catch a mistake', () => {
    expect(compiled()).toEqual(["Type 'Mention[]' is not assignable to type 'string'."]);
  }, 60_000);

  it('has the name, the version of the workspace, and every file its exports name', () => {
    expect(manifest.name).toBe('liangdian');
    expect(manifest.version).toBe(workspaceVersion());
    const files = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    expect(files.filter((file) => !existsSync(join(PACKAGE, file)))).toEqual([]);
  });

  it('extracts in Node', async () => {
    const { loadEngine } = await imported<{ loadEngine: typeof LoadEngine }>('.', 'node');
    const engine = await loadEngine();
    const text = '2020年，常熟高新区实现地区生产总值461亿元，同比增长9.2%，启动“星火炬力”行动。';
    const mentions = await engine.extract(text);
    expect(mentions.map((mention) => mention.text)).toEqual([
      '常熟高新区',
      '461亿元',
      '9.2%',
      '“星火炬力”行动',
    ]);
    for (const { start, end, text: marked } of mentions) {
      expect(text.slice(start, end)).toBe(marked);
    }
    expect(mentions[0]).toMatchObject({ type: 'zone', name: '常熟高新技术产业开发区' });
    expect(mentions[1]).toMatchObject({ type: 'figure', value: 46_100_000_000, unit: '元' });
  });

  it('takes the bytes of the wasm as well', async () => {
    const { loadEngine } = await imported<{ loadEngine: typeof LoadEngine }>('.', 'default');
    const engine = await loadEngine(readFileSync(join(PACKAGE, 'liangdian.wasm')));
    expect(await engine.extract('')).toEqual([]);
  });

  it('can be imported on a server, where there are no elements', async () => {
    await expect(imported('./element', 'default')).resolves.toHaveProperty('LensElement');
    await expect(imported('./page', 'default')).resolves.toHaveProperty('Lens');
  });
});
