import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadInstance } from './instance';
import { loadEngine } from './local';
import { DocumentLost } from './lost';
import * as glue from './pkg/liangdian.js';

const wasm = readFileSync(new URL('./pkg/liangdian_bg.wasm', import.meta.url));

// Offsets are UTF-16 code units, also after characters of two of them.
it('extracts from one text', async () => {
  const engine = await loadEngine(wasm);
  expect(await engine.extract('😀税收12亿元')).toMatchObject([
    { type: 'figure', start: 4, end: 8, text: '12亿元', value: 1_200_000_000, unit: '元' },
  ]);
});

it('goes on with a fresh instance after a real trap', async () => {
  const engine = await loadInstance(wasm);
  const document = await engine.open();
  const block = { id: 1, text: '税收12亿元', role: 'paragraph' } as const;
  expect(await document.update([block], [1])).toEqual([1, 2, 6, 0]);
  const before = (await glue.default({ module_or_path: wasm })).memory;

  // A pointer far outside the memory makes the next call trap as a bug in the engine would.
  const victim = await engine.open();
  const { prototype } = glue.TextDocument as unknown as { prototype: { mentions: () => unknown } };
  const { mentions } = prototype;
  prototype.mentions = function () {
    return mentions.call(Object.assign(Object.create(this as object), { __wbg_ptr: 0xffff_fff0 }));
  };
  await expect(victim.mentions()).rejects.toMatchObject({ name: 'DocumentLost', crashed: true });
  prototype.mentions = mentions;

  await expect(document.mentions()).rejects.toBeInstanceOf(DocumentLost);
  const next = await engine.open();
  expect(await next.update([block], [1])).toEqual([1, 2, 6, 0]);
  expect((await glue.default({ module_or_path: wasm })).memory).not.toBe(before);
});
