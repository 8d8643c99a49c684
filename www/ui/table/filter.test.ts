import { describe, expect, it } from 'vitest';
import type { TableFact } from './fact';
import { growthOf } from './fact';
import { conditionsOf, filterFacts, NO_FILTER, periodsOf } from './filter';

function fact(id: string, figure: Partial<TableFact['figure']>, sentence = ''): TableFact {
  return {
    id,
    sentence,
    figure: {
      text: '461亿元',
      value: 461e8,
      unit: '元',
      qualifier: '=',
      measure: 'level',
      status: 'actual',
      ...figure,
    },
  };
}

const FACTS = [
  fact(
    'gdp',
    {
      indicator: '地区生产总值',
      zone: '常熟高新区',
      period: '2020年',
      periodStart: '2020-01-01',
      periodEnd: '2020-12-31',
    },
    '全年实现地区生产总值461亿元。',
  ),
  fact('goal', { indicator: '税收', status: 'target', period: '到2025年' }),
  fact('rate', {
    measure: 'growth',
    value: 9.2,
    unit: '%',
    indicator: 'ＧＤＰ增速',
    period: '去年',
    periodStart: '2020-01-01',
    periodEnd: '2020-12-31',
  }),
];

const found = (filter: Partial<typeof NO_FILTER>): string[] =>
  filterFacts(FACTS, { ...NO_FILTER, ...filter }).map(({ id }) => id);

describe('facts are found', () => {
  it.each([
    ['常熟', ['gdp']],
    ['生产 全年', ['gdp']],
    ['生产 税收', []],
    ['gdp', ['rate']],
    ['  ', ['gdp', 'goal', 'rate']],
  ])('by the words "%s"', (text, ids) => {
    expect(found({ text })).toEqual(ids);
  });

  it('by measure, status and period', () => {
    expect(found({ measure: 'growth' })).toEqual(['rate']);
    expect(found({ status: 'target' })).toEqual(['goal']);
    expect(found({ period: '2020-01-01/2020-12-31' })).toEqual(['gdp', 'rate']);
    expect(found({ period: '2020-01-01/2020-12-31', measure: 'level' })).toEqual(['gdp']);
  });

  it('all, and as the same list, where nothing is asked', () => {
    expect(filterFacts(FACTS, NO_FILTER)).toBe(FACTS);
    expect(conditionsOf({ text: 'x', status: 'actual' })).toBe(1);
  });
});

it('periods said in other words are one, the dated ones first', () => {
  expect(periodsOf(FACTS)).toEqual([
    { key: '2020-01-01/2020-12-31', label: '2020年' },
    { key: '到2025年', label: '到2025年' },
  ]);
});

it.each([
  [{ growth: -3.1 }, -3.1],
  [{ measure: 'growth', value: 9.2, unit: '%', direction: 'up' }, 9.2],
  [{ measure: 'growth', value: 2.5, unit: '%', direction: 'down' }, -2.5],
  [{ measure: 'growth', value: -2.5, unit: '%', direction: 'down' }, -2.5],
  [{ measure: 'growth', value: 2, unit: '倍', direction: 'up' }, undefined],
  [{ measure: 'share', value: 40, unit: '%' }, undefined],
] as const)('the growth of %o is %s', (figure, growth) => {
  expect(growthOf(fact('x', figure))).toBe(growth);
});
