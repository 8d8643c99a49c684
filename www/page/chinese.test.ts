import { expect, it } from 'vitest';
import { isChinese } from './chinese';

it.each([
  ['税收12亿元', true],
  ['GDP 达 461 亿元', true],
  ['𠮷', true],
  ['品牌“の”字号门店达12家，遍布全省各地', true],
  ['Revenue rose 9.2%', false],
  ['売上高は461億円でした', false],
  ['서울 12', false],
  ['，。“”１２', false],
  ['', false],
])('%j: %j', (text, expected) => {
  expect(isChinese(text)).toBe(expected);
});
