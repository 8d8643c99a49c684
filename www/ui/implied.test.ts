import { describe, expect, it } from 'vitest';
import { figure } from '../tests/facts';
import { impliedBy } from './implied';

const LEVEL = figure({ growth: 9.2 });

describe('the year before', () => {
  it('is computed from a level and its growth', () => {
    const implied = impliedBy(LEVEL);
    expect(implied?.before).toBeCloseTo(42_216_117_216.1, 0);
    expect(implied?.difference).toBeCloseTo(3_883_882_783.9, 0);
  });

  it('is larger after a fall', () => {
    expect(impliedBy({ ...LEVEL, growth: -50 })?.before).toBe(92_200_000_000);
  });

  it('is a whole number of what is counted', () => {
    expect(impliedBy({ ...LEVEL, value: 298, unit: '家', growth: 20 })?.before).toBe(248);
  });

  it.each([
    ['a bound', { qualifier: '>' }],
    ['a range', { max: 50_000_000_000 }],
    ['a share', { measure: 'share' }],
    ['a fall of everything', { growth: -100 }],
  ] as const)('is not computed from %s', (_, part) => {
    expect(impliedBy({ ...LEVEL, ...part })).toBeUndefined();
  });

  it('is not computed without growth', () => {
    const bare = { ...LEVEL };
    delete bare.growth;
    expect(impliedBy(bare)).toBeUndefined();
  });
});
