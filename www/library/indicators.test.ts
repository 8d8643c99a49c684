import { describe, expect, it } from 'vitest';
import { canonicalIndicator } from './indicators';

describe('names of one measurement are one', () => {
  it.each([
    ['GDP', '地区生产总值'],
    ['ｇｄｐ', '地区生产总值'],
    ['地區生產總值', '地区生产总值'],
    ['全区生产总值', '地区生产总值'],
    ['规上工业增加值', '规模以上工业增加值'],
    ['實際利用外資', '实际使用外资'],
    ['高企', '高新技术企业'],
  ])('%s is %s', (said, name) => {
    expect(canonicalIndicator(said)).toBe(name);
  });
});

describe('names of two measurements stay two', () => {
  it.each([
    ['财政收入', '一般公共预算收入'],
    ['全口径税收', '税收'],
    ['工业增加值', '规模以上工业增加值'],
    ['人均GDP', 'GDP'],
    ['进口', '出口'],
    ['全社会固定资产投资', '工业投资'],
    ['人民币存款余额', '本外币存款余额'],
  ])('%s is not %s', (one, other) => {
    expect(canonicalIndicator(one)).not.toBe(canonicalIndicator(other));
  });
});

it('a name in no list stands for itself', () => {
  expect(canonicalIndicator('低空經濟 企業')).toBe('低空经济企业');
});
