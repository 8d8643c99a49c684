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

it('takes a date, words and headers, and refuses a date that is none without losing what is open', async () => {
  const engine = await loadInstance(wasm);
  const open = await engine.open({ date: '2021-03-05', lexicon: 'zone\t亮湖创新谷\t\tpark\n' });
  const cell = { id: 1, text: '461', role: 'cell' } as const;
  const headers = { columnHeaders: ['税收'], rowHeaders: ['常熟高新区'], caption: '单位：亿元' };
  await open.update(
    [
      { ...cell, ...headers },
      { id: 2, text: '去年税收12亿元', role: 'paragraph' },
    ],
    [1, 2],
  );
  await expect(engine.open({ date: '2021-02-29' })).rejects.toThrow(RangeError);
  await expect(engine.extract('税收', { date: 'today' })).rejects.toThrow(RangeError);
  const mentions = await open.mentions();
  expect(mentions).toContainEqual(
    expect.objectContaining({ block: 2, text: '12亿元', periodStart: '2020-01-01' }),
  );
});

it('says why, with the words and rows that made a mark', async () => {
  const engine = await loadEngine(wasm);
  const document = await engine.open();
  await document.update([{ id: 7, text: '2020年税收12亿元', role: 'paragraph' }], [7]);
  const reasons = await document.explain(7, 7, 'figure');
  expect(reasons.map(({ of }) => of)).toEqual(
    expect.arrayContaining(['span', 'indicator', 'period']),
  );
  for (const { rule, says } of reasons) {
    expect(rule).toMatch(/^[a-z0-9-]+$/);
    expect(says).not.toBe('');
  }
  const [indicator] = reasons.find(({ of }) => of === 'indicator')?.evidence ?? [];
  expect(indicator).toMatchObject({ text: '税收' });
  expect(await document.explain(7, 0, 'zone')).toEqual([]);
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
