import { expect, it } from 'vitest';
import { fold } from './fold';

it.each([
  ['地區生產總值', '地区生产总值'],
  ['ＧＤＰ　增长９．２％', 'gdp增长9.2%'],
  ['云谷 高新\u200b区\n', '云谷高新区'],
  ['', ''],
])('%j is compared as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
