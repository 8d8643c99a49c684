import { expect, it } from 'vitest';
import { fact, said } from '../tests/facts';
import { indicatorsOf, seriesOf } from './series';

const in2019 = { period: '2019年', periodStart: '2019-01-01', periodEnd: '2019-12-31' };
const hexi = { zone: '河西园', zoneName: '河西科技园' };

const FACTS = [
  fact(said('461.2亿元', { growth: 9.2 }), 1),
  fact(said('4220000万元', { ...in2019, indicator: 'GDP' }), 1),
  fact(said('53亿元', hexi), 2),
  fact(said('55亿元', hexi), 3),
  fact(said('70亿美元', { indicator: '生产总值' }), 4),
  fact(said('500亿元', { status: 'target' }), 1),
  fact(said('3.1%', { ...hexi, measure: 'growth', direction: 'down', indicator: 'GDP' }), 2),
  fact(said('298家', { indicator: '高企' }), 1),
];

it('has zones by periods in one unit, conflicts flagged, growth beside', () => {
  const series = seriesOf(FACTS, 'GDP');
  expect(series).toMatchObject({
    indicator: '地区生产总值',
    unit: '元',
    units: [
      { unit: '元', facts: 4 },
      { unit: '美元', facts: 1 },
    ],
    scale: { factor: 1e8, label: '亿' },
    periods: [{ label: '2019年' }, { label: '2020年', start: '2020-01-01' }],
  });
  const rows = series.zones.map(({ zone, cells }) => [
    zone,
    ...cells.map((cell) => cell && [cell.value, cell.growth, cell.conflict, cell.facts.length]),
  ]);
  expect(rows).toEqual([
    ['河西科技园', undefined, [5_300_000_000, undefined, true, 2]],
    [
      '云谷高新技术产业开发区',
      [42_200_000_000, undefined, false, 1],
      [46_120_000_000, 9.2, false, 1],
    ],
  ]);
});

it('in another unit, of some zones, or of targets has only those', () => {
  expect(seriesOf(FACTS, 'GDP', { unit: '美元' }).zones[0]?.cells[0]?.value).toBe(7_000_000_000);
  expect(seriesOf(FACTS, 'GDP', { zones: ['河西科技园'] }).periods).toHaveLength(1);
  expect(seriesOf(FACTS, 'GDP', { status: 'target' }).zones[0]?.cells[0]?.value).toBe(5e10);
});

it('of growth has rates and those said beside levels, a fall below zero', () => {
  const series = seriesOf(FACTS, '地区生产总值', { measure: 'growth' });
  expect(series).toMatchObject({ unit: '%', scale: { factor: 1 } });
  expect(series.zones.map(({ zone, cells }) => [zone, cells[0]?.value])).toEqual([
    ['河西科技园', -3.1],
    ['云谷高新技术产业开发区', 9.2],
  ]);
});

it('of roundings of one value shows the most precise', () => {
  const series = seriesOf([fact(said('461亿元'), 1), fact(said('461.2亿元'), 2)], 'GDP');
  expect(series.zones[0]?.cells[0]).toMatchObject({ value: 46_120_000_000, conflict: false });
});

/** A fact of an article that was published on a day, or of which that is not known. */
function publishedOn(day: string | undefined, text: string, article: number) {
  const one = fact(said(text), article);
  delete one.article.published;
  if (day !== undefined) one.article.published = day;
  return one;
}

it.each([
  [
    'the one published last',
    [
      ['2021-02-01', '461亿元'],
      ['2021-03-01', '455亿元'],
    ],
    455,
    '2021-03-01',
  ],
  [
    'whatever stands first',
    [
      ['2021-03-01', '455亿元'],
      ['2021-02-01', '461亿元'],
    ],
    455,
    '2021-03-01',
  ],
  [
    'also against more articles',
    [
      ['2021-02-01', '461亿元'],
      ['2021-02-02', '461亿元'],
      ['2021-03-01', '455亿元'],
    ],
    455,
    '2021-03-01',
  ],
  [
    'a day rather than none',
    [
      [undefined, '461亿元'],
      ['2021-03-01', '455亿元'],
    ],
    455,
    '2021-03-01',
  ],
  [
    'what most say, where the later one is rounder',
    [
      ['2021-02-01', '461.2亿元'],
      ['2021-03-01', '450亿元'],
      ['2021-02-01', '461.2亿元'],
    ],
    461.2,
    undefined,
  ],
  [
    'nothing to choose by on one day',
    [
      ['2021-03-01', '461亿元'],
      ['2021-03-01', '455亿元'],
    ],
    461,
    undefined,
  ],
] as const)('of equally precise values shows %s', (_, articles, value, latest) => {
  const facts = articles.map(([day, text], at) => publishedOn(day, text, at));
  const cell = seriesOf(facts, 'GDP').zones[0]?.cells[0];
  expect(cell?.value).toBeCloseTo(value * 1e8, 0);
  expect(cell?.conflict).toBe(true);
  expect(cell?.latest).toBe(latest);
  expect(cell?.facts).toHaveLength(articles.length);
});

it('of values that agree shows the one published last, which contradicts nobody', () => {
  const growing = (growth: number, day: string, article: number) => {
    const one = publishedOn(day, '461亿元', article);
    return { ...one, figure: { ...one.figure, growth } };
  };
  const facts = [growing(9.1, '2021-02-01', 1), growing(9.2, '2021-03-01', 2)];
  const cell = seriesOf(facts, 'GDP').zones[0]?.cells[0];
  expect(cell).toMatchObject({ growth: 9.2, conflict: false });
  expect(cell?.latest).toBeUndefined();
});

it('of an unknown indicator is empty', () => {
  expect(seriesOf(FACTS, '亩均税收')).toMatchObject({ unit: '', periods: [], zones: [] });
});

it('indicators are counted under one name, those of most zones first', () => {
  expect(indicatorsOf(FACTS)).toEqual([
    { indicator: '地区生产总值', facts: 7, zones: 2 },
    { indicator: '高新技术企业', facts: 1, zones: 1 },
  ]);
});
