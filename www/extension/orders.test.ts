import { expect, it } from 'vitest';
import { readCount, readOrder } from './orders';

it('only known orders are taken', () => {
  expect(readOrder({ liangdianOrder: 'next' })).toBe('next');
  for (const message of [undefined, null, 'next', {}, { liangdianOrder: 'format' }, ['next']])
    expect(readOrder(message)).toBeUndefined();
});

it('only whole counts are taken', () => {
  expect(readCount({ liangdianFigures: 12 })).toBe(12);
  for (const figures of [-1, 0.5, NaN, '3', undefined])
    expect(readCount({ liangdianFigures: figures })).toBeUndefined();
});
