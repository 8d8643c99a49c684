import { expect, it } from 'vitest';
import type { Figure } from '../../../engine/types';
import { factsOf } from './facts';
import { FrameState } from './frame-state';
import type { PanelMark } from './frame-state';

function figure(start: number, more: Partial<Figure> = {}): Figure {
  return {
    type: 'figure',
    block: 0,
    start,
    end: start + 5,
    text: '461亿元',
    value: 46_100_000_000,
    unit: '元',
    qualifier: '=',
    measure: 'level',
    status: 'actual',
    indicator: '产值',
    zone: '常熟高新区',
    sentence: '产值461亿元',
    ...more,
  };
}

/** The marks of a page of two blocks, the second outside the article. */
function marksOf(article: readonly Figure[], around: readonly Figure[] = []): PanelMark[] {
  const state = new FrameState(0);
  const mentions = (figures: readonly Figure[], block: number): { mention: Figure }[] =>
    figures.map((mention) => ({ mention: { ...mention, block } }));
  state.apply({
    type: 'marks',
    blocks: [
      { block: 0, mentions: mentions(article, 0) },
      { block: 1, mentions: mentions(around, 1), elsewhere: true },
    ],
  });
  return state.marks();
}

it('what a headline and its lead both say is one fact, with the fuller sentence and both places', () => {
  const lead = '去年，常熟高新区实现产值461亿元。';
  const { article } = factsOf(marksOf([figure(3), figure(12, { sentence: lead })]));
  expect(article).toMatchObject([
    { id: '0/0/3/figure', sentence: lead, places: ['0/0/3/figure', '0/0/12/figure'] },
  ]);
});

it.each<[string, Partial<Figure>]>([
  ['value', { value: 46_200_000_000 }],
  ['indicator', { indicator: '税收' }],
  ['zone', { zone: '昆山高新区' }],
  ['status', { status: 'target' }],
  ['direction', { direction: 'up' }],
])('facts of another %s stay two', (_, other) => {
  expect(factsOf(marksOf([figure(3), figure(12, other)])).article).toHaveLength(2);
});

const year = (of: number): Partial<Figure> => ({
  period: `${of}年`,
  periodStart: `${of}-01-01`,
  periodEnd: `${of}-12-31`,
});

it('facts of two years stay two', () => {
  expect(factsOf(marksOf([figure(3, year(2020)), figure(12, year(2021))])).article).toHaveLength(2);
});

it('a headline that says the time in short, or not, is of the time its text gives', () => {
  const half = { period: '2024年上半年', periodStart: '2024-01-01', periodEnd: '2024-06-30' };
  const said = [figure(3, { period: '上半年' }), figure(12, half), figure(40)];
  expect(factsOf(marksOf(said)).article.map(({ places }) => places.length)).toEqual([3]);
  const two = [figure(3, { period: '上半年' }), figure(12, year(2020))];
  expect(factsOf(marksOf(two)).article).toHaveLength(2);
});

it('figures of nothing, and of no place or time, are never taken for one', () => {
  const without = (name: string): Figure =>
    Object.fromEntries(
      Object.entries(figure(3)).filter(([key]) => key !== name),
    ) as unknown as Figure;
  const bare = without('indicator');
  const nowhere = without('zone');
  for (const one of [bare, nowhere])
    expect(factsOf(marksOf([one, { ...one, start: 12 }])).article).toHaveLength(2);
});

it('what stands around the article is apart, also where it says the same', () => {
  const { article, elsewhere, all } = factsOf(marksOf([figure(3)], [figure(3), figure(9)]));
  expect([article, elsewhere].map((facts) => facts.map(({ places }) => places.length))).toEqual([
    [1],
    [2],
  ]);
  expect(all).toEqual([...article, ...elsewhere]);
});

it('the same marks give the same facts', () => {
  const marks = marksOf([figure(3), figure(12)]);
  expect(factsOf(marks).article[0]).toBe(factsOf([...marks]).article[0]);
});
