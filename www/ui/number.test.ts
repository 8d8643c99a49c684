import { describe, expect, it } from 'vitest';
import { chosenNumberStyle, inFull, inStyle } from './number';

describe('a number', () => {
  it.each([
    [46_100_000_000, '461亿', '46,100,000,000'],
    [99_999_999, '9,999.9999万', '99,999,999'],
    [12_300, '1.23万', '12,300'],
    [2_500_000_000_000, '2.5万亿', '2,500,000,000,000'],
    [9_999, '9,999', '9,999'],
    [-50_000, '-5万', '-50,000'],
    [0.3, '0.3', '0.3'],
  ])('%d is %s, and %s in full', (value, han, full) => {
    expect(inStyle(value, 'han', 'zh-CN')).toBe(han);
    expect(inStyle(value, 'international', 'zh-CN')).toBe(full);
    expect(inFull(value, 'en')).toBe(full);
  });

  it('is written as the language has it, until somebody chooses', () => {
    const styles = (['zh-CN', 'zh-TW', 'en'] as const).map((language) =>
      chosenNumberStyle('auto', language),
    );
    expect(styles).toEqual(['han', 'han', 'international']);
    expect(chosenNumberStyle('han', 'en')).toBe('han');
    expect(chosenNumberStyle('international', 'zh-CN')).toBe('international');
  });

  it('is scaled after it is rounded', () => {
    expect(inStyle(99_999_999, 'han', 'zh-CN', 4)).toBe('1亿');
  });

  it('has its scale in Traditional characters for those who read them', () => {
    expect(inStyle(46_100_000_000, 'han', 'zh-TW')).toBe('461億');
    expect(inStyle(2_500_000_000_000, 'han', 'zh-TW')).toBe('2.5兆');
  });
});
