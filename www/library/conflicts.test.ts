import { expect, it } from 'vitest';
import type { Figure } from '../engine/types';
import { fact, said } from '../tests/facts';
import { conflictsOf } from './conflicts';

const texts = (groups: { figure: { text: string } }[][]): string[][] =>
  groups.map((group) => group.map(({ figure }) => figure.text));

it('two articles that differ beyond rounding are a conflict, with the one that agrees', () => {
  const found = conflictsOf([
    fact(said('461亿元'), 1),
    fact(said('416.2亿元', { indicator: 'GDP' }), 2),
    fact(said('461.2亿元', { indicator: '地區生產總值' }), 3),
  ]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    zone: '云谷高新技术产业开发区',
    indicator: '地区生产总值',
    period: { start: '2020-01-01', end: '2020-12-31' },
    measure: 'level',
    status: 'actual',
  });
  expect(texts(found[0]?.groups ?? [])).toEqual([['461.2亿元', '461亿元'], ['416.2亿元']]);
});

it.each([
  ['roundings of one value', said('461亿元'), said('461.2亿元')],
  ['an estimate', said('460亿元', { qualifier: '~' }), said('461.2亿元')],
  ['another indicator', said('461亿元'), said('53亿元', { indicator: '税收收入' })],
  ['another zone', said('461亿元'), said('53亿元', { zone: '河西园', zoneName: '河西科技园' })],
  [
    'another period',
    said('461亿元'),
    said('53亿元', { period: '2019年', periodStart: '2019-01-01', periodEnd: '2019-12-31' }),
  ],
  ['a target beside what was', said('461亿元'), said('500亿元', { status: 'target' })],
  ['growth beside a level', said('461亿元'), said('9.2%', { measure: 'growth' })],
  ['units that cannot be compared', said('461亿元'), said('70亿美元')],
])('%s is none', (_, one, other) => {
  expect(conflictsOf([fact(one, 1), fact(other, 2)])).toEqual([]);
});

it('a zone is the same by its official name, or by a wording that another fact explains', () => {
  const bare = said('416亿元', { zone: '云谷高新区' });
  delete bare.zoneName;
  const facts = [fact(said('461亿元'), 1), fact(bare, 2)];
  expect(conflictsOf(facts)).toHaveLength(1);
});

it('a period without dates is the same by its words', () => {
  const now = { period: '截至目前' };
  const undated = [said('461亿元', now), said('416亿元', now)].map((figure, article) => {
    delete figure.periodStart;
    delete figure.periodEnd;
    return fact(figure, article);
  });
  expect(conflictsOf(undated)).toHaveLength(1);
});

it('one article that says two values is no conflict of sources', () => {
  expect(conflictsOf([fact(said('461亿元'), 1), fact(said('416亿元'), 1)])).toEqual([]);
});

it('what does not say its zone, indicator or period is not judged', () => {
  for (const missing of [
    ['zone', 'zoneName'],
    ['indicator'],
    ['period', 'periodStart', 'periodEnd'],
  ]) {
    const facts = ['461亿元', '416亿元'].map((text, article) => {
      const kept = Object.entries(said(text)).filter(([name]) => !missing.includes(name));
      return fact(Object.fromEntries(kept) as unknown as Figure, article);
    });
    expect(conflictsOf(facts)).toEqual([]);
  }
});

it('a round value does not bridge two that differ', () => {
  const [found] = conflictsOf([
    fact(said('461亿元'), 1),
    fact(said('460.6亿元'), 2),
    fact(said('461.4亿元'), 3),
  ]);
  expect(found?.groups).toHaveLength(2);
});
