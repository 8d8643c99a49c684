import { expect, it } from 'vitest';
import { byTime, periodOf } from './periods';

it.each([
  ['2020年', '2020-01-01', '2020-12-31'],
  ['2020年全年', '2020-01-01', '2020-12-31'],
  ['到2025年', '2025-01-01', '2025-12-31'],
  ['2021年上半年', '2021-01-01', '2021-06-30'],
  ['2021年一季度', '2021-01-01', '2021-03-31'],
  ['2021年第4季度', '2021-10-01', '2021-12-31'],
  ['2021年前三季度', '2021-01-01', '2021-09-30'],
  ['2024年2月', '2024-02-01', '2024-02-29'],
  ['２０２４年１－１１月份', '2024-01-01', '2024-11-30'],
])('%s is from %s to %s', (period, start, end) => {
  expect(periodOf({ period })).toEqual({ key: `${start}/${end}`, label: period, start, end });
});

it.each(['截至目前', '今年上半年', '“十四五”', '2024年13月', '2024年春节'])(
  '%s has no dates of its own',
  (period) => {
    expect(periodOf({ period })).toEqual({ key: period.toLowerCase(), label: period });
  },
);

it('the dates that the engine found come first', () => {
  const found = { period: '今年', periodStart: '2021-01-01', periodEnd: '2021-12-31' };
  expect(periodOf(found)?.key).toBe('2021-01-01/2021-12-31');
  expect(periodOf(found)?.key).toBe(periodOf({ period: '2021年' })?.key);
});

it('without words and dates there is none', () => {
  expect(periodOf({})).toBeUndefined();
});

it('they stand in the order of time, those without dates last', () => {
  const words = ['截至目前', '2021年', '2021年上半年', '2020年', '2021年二季度'];
  const sorted = words.flatMap((period) => periodOf({ period }) ?? []).sort(byTime);
  expect(sorted.map(({ label }) => label)).toEqual([
    '2020年',
    '2021年上半年',
    '2021年二季度',
    '2021年',
    '截至目前',
  ]);
});
