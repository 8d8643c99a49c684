import { expect, it } from 'vitest';
import { baseUnit } from './units';

it.each([
  ['元', '元', 1],
  ['万元', '元', 1e4],
  ['美金', '美元', 1],
  ['亩', '平方米', 10_000 / 15],
  ['平方公里', '平方米', 1e6],
  ['万吨标准煤', '吨标准煤', 1e4],
  ['kWh', '千瓦时', 1],
  ['㎡', '平方米', 1],
  ['家', '家', 1],
  ['万', '万', 1],
  ['', '', 1],
])('%s is compared in %s', (said, unit, factor) => {
  expect(baseUnit(said)).toEqual({ unit, factor });
});
