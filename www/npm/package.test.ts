import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

describe('the built package', () => {
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
