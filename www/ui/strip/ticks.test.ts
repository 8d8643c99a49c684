import { expect, it } from 'vitest';
import { linesOf, nearestTo, type Tick } from './ticks';

const tick = (id: string, at: number, kind: Tick['kind'] = 'figure'): Tick => ({ id, at, kind });

it('marks of one kind on one line are one line', () => {
  const many = Array.from({ length: 50_000 }, (_, i) => tick(String(i), i / 50_000));
  expect(linesOf(many, 400)).toHaveLength(400);
  expect(linesOf([tick('a', 0.5), tick('b', 0.5, 'zone'), tick('c', 1)], 100)).toEqual([
    { y: 50, kind: 'figure' },
    { y: 50, kind: 'zone' },
    { y: 99, kind: 'figure' },
  ]);
});

it('a place on the strip is that of the nearest mark, the first of equals', () => {
  const ticks = [tick('a', 0.1), tick('b', 0.4), tick('c', 0.4), tick('d', 0.9)];
  expect(nearestTo(ticks, 0)?.id).toBe('a');
  expect(nearestTo(ticks, 0.45)?.id).toBe('b');
  expect(nearestTo(ticks, 1)?.id).toBe('d');
  expect(nearestTo([], 0.5)).toBeUndefined();
});
