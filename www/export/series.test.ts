import { expect, it } from 'vitest';
import { fact, said } from '../tests/facts';
import { seriesOf } from '../library/series';
import { seriesTable } from './series';

const WORDS = { unit: '单位：{}', noZone: '（未说明园区）' };

it('is a table of numbers in one scale, with a gap where nothing is known', () => {
  const year = (of: number) => ({
    period: `${of}年`,
    periodStart: `${of}-01-01`,
    periodEnd: `${of}-12-31`,
  });
  const facts = [
    fact(said('461.3亿元', year(2020))),
    fact(said('498亿元', year(2021))),
    fact(said('30亿元', { ...year(2021), max: 35e8, zone: '@东片', zoneName: '@东片' })),
  ];
  const { text, html } = seriesTable(seriesOf(facts, '地区生产总值'), WORDS);
  expect(text.split('\r\n')).toEqual([
    '地区生产总值 · 单位：亿元\t2020年\t2021年',
    "'@东片\t\t30–35",
    '云谷高新技术产业开发区\t461.3\t498',
    '',
  ]);
  expect(html).toContain('>461.3</td>');
});
