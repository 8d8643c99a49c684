import { expect, it } from 'vitest';
import { BATCH_SIZE, batches } from './batches';

it('keeps every text, in order, in batches of bounded size', () => {
  const texts = [10, BATCH_SIZE - 10, 1, BATCH_SIZE * 2, 5, 5].map((size) => ({
    text: '字'.repeat(size),
  }));
  const all = batches(texts);
  expect(all.flat()).toEqual(texts);
  expect(all.map((batch) => batch.length)).toEqual([2, 1, 1, 2]);
  expect(batches([])).toEqual([]);
});
