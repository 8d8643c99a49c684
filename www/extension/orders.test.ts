import { expect, it } from 'vitest';
import { readCount, readOrder } from './orders';

it('only known orders are taken', () => {
  expect(readOrder({ liangdianOrder: 'next' })).toBe('next');
  for (const message of [undefined, null, 'next', {}, { liangdianOrder: 'format' }, ['next']])
    expect(readOrder(message)).toBeUndefined();
});

it('only whole counts are taken', () => {
  const message = { liangdianFigures: 12, since: 1.5 };
  expect(readCount(message)).toEqual(message);
  for (const liangdianFigures of [-1, 0.5, NaN, '3', undefined])
    expect(readCount({ liangdianFigures, since: 0 })).toBeUndefined();
  expect(readCount({ liangdianFigures: 1 })).toBeUndefined();
});
