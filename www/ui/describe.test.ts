import { describe as suite, expect, it } from 'vitest';
import type { Figure, Programme, Zone } from '../engine/types';
import { describe, formatValue } from './describe';

const FIGURE: Figure = {
  type: 'figure',
  start: 36,
  end: 41,
  text: '461亿元',
  value: 46_100_000_000,
  unit: '元',
  qualifier: '=',
  indicator: '地区生产总值',
  measure: 'level',
  period: '2020年',
  status: 'actual',
  zone: '常熟高新技术产业开发区',
};

suite('a figure', () => {
  it('is told row by row, its own words marked as Chinese', () => {
    expect(describe(FIGURE, 'zh-CN')).toEqual({
      kind: 'figure',
      kindLabel: '数字',
      title: '461亿元',
      rows: [
        { label: '指标', value: '地区生产总值', chinese: true },
        { label: '数值', value: '461亿元 = 46,100,000,000 元', chinese: false },
        { label: '类型', value: '数量', chinese: false },
        { label: '期间', value: '2020年', chinese: true },
        { label: '性质', value: '实际值', chinese: false },
        { label: '所属园区', value: '常熟高新技术产业开发区', chinese: true },
      ],
    });
  });

  it('with its growth implies the year before, and says from what', () => {
    const rows = describe({ ...FIGURE, growth: 9.2 }, 'zh-CN').rows;
    expect(rows.find(({ label }) => label.startsWith('上年同期'))).toEqual({
      label: '上年同期（推算）',
      value: '约 422.2亿元',
      chinese: false,
      source: '由 461亿元 与 +9.2% 推算',
    });
  });

  it('that is a growth rate tells the level it belongs to, and what both imply', () => {
    const growth: Figure = {
      ...FIGURE,
      start: 46,
      end: 50,
      text: '9.2%',
      value: 9.2,
      unit: '%',
      measure: 'growth',
      direction: 'up',
    };
    const level: Figure = { ...FIGURE, growth: 9.2, growthStart: 46 };
    const { rows } = describe(growth, 'zh-CN', { level });
    expect(rows.slice(1, 5)).toEqual([
      { label: '数值', value: '9.2%', chinese: false },
      { label: '增速所属数值', value: '461亿元', chinese: false },
      {
        label: '上年同期（推算）',
        value: '约 422.2亿元',
        chinese: false,
        source: '由 461亿元 与 +9.2% 推算',
      },
      { label: '增减额（推算）', value: '约 +38.84亿元', chinese: false },
    ]);
    const bound = describe(growth, 'en', { level: { ...level, qualifier: '>' } }).rows;
    expect(bound.map(({ label }) => label)).toContain('Growth of');
    expect(bound.map(({ label }) => label).join()).not.toContain('computed');
  });

  it('has its period in days, and the zone it is about in full', () => {
    const rows = describe(
      {
        ...FIGURE,
        zone: '常熟高新区',
        zoneName: '常熟高新技术产业开发区',
        periodStart: '2020-01-01',
        periodEnd: '2020-12-31',
      },
      'en',
    ).rows;
    expect(rows.map(({ value }) => value)).toContain('2020年 (2020-01-01 – 2020-12-31)');
    expect(rows.map(({ value }) => value)).toContain('常熟高新技术产业开发区');
  });

  it('has no row for what the extractor left out', () => {
    const bare = { ...FIGURE };
    delete bare.indicator;
    delete bare.period;
    delete bare.zone;
    expect(describe(bare, 'en').rows.map((row) => row.label)).toEqual([
      'Value',
      'Measure',
      'Status',
    ]);
  });

  it('says which way a growth or a change went, and of nothing else', () => {
    const growth: Figure = {
      ...FIGURE,
      value: 9.2,
      unit: '%',
      measure: 'growth',
      direction: 'down',
    };
    expect(describe(growth, 'zh-CN').rows[2]?.value).toBe('增速（下降）');
    expect(describe({ ...growth, measure: 'change' }, 'en').rows[2]?.value).toBe('change (down)');
    expect(describe({ ...growth, measure: 'share' }, 'en').rows[2]?.value).toBe('share');
  });
});

suite('a value', () => {
  it.each([
    [{ value: 200, unit: '%', qualifier: '>' }, '超过 200%', 'more than 200%'],
    [{ value: 15, max: 20, unit: '%', qualifier: '=' }, '15–20%', '15–20%'],
    [{ value: 3000, unit: '人', qualifier: '~' }, '约 3,000 人', 'about 3,000 人 (people)'],
    [{ value: 0.3333, unit: '', qualifier: '=' }, '0.3333', '0.3333'],
    [
      { value: 5, unit: '万吨标准煤', qualifier: '<' },
      '不足 5 万吨标准煤',
      'less than 5 万吨标准煤',
    ],
    [
      { value: 1_234_567_890_123, unit: '元', qualifier: '=' },
      '1,234,567,890,123 元',
      '1,234,567,890,123 元 (yuan)',
    ],
  ] as const)('%o is %s, %s', (part, chinese, english) => {
    const figure: Figure = { ...FIGURE, ...part };
    expect(formatValue(figure, 'zh-CN')).toBe(chinese);
    expect(formatValue(figure, 'en')).toBe(english);
  });
});

suite('a zone', () => {
  const zone: Zone = {
    type: 'zone',
    start: 0,
    end: 5,
    text: '常熟高新区',
    name: '常熟高新技术产业开发区',
    kind: 'high-tech',
    level: 'national',
    province: '江苏省',
    city: '苏州市',
    approved: 2015,
  };

  it('has its full name, category, level, place and year', () => {
    expect(describe(zone, 'zh-CN').rows.map((row) => row.value)).toEqual([
      '常熟高新技术产业开发区',
      '高新技术产业开发区',
      '国家级',
      '江苏省 · 苏州市',
      '2015',
    ]);
  });

  it('names a city that is its own province once', () => {
    const beijing: Zone = { ...zone, province: '北京市', city: '北京市' };
    expect(describe(beijing, 'en').rows.at(-2)).toEqual({
      label: 'Place',
      value: '北京市',
      chinese: true,
    });
  });

  it('without known level, place and year has no such rows', () => {
    const bare = { ...zone };
    delete bare.level;
    delete bare.province;
    delete bare.city;
    delete bare.approved;
    expect(describe(bare, 'en').rows.map((row) => row.label)).toEqual(['Full name', 'Category']);
  });
});

it('a programme has its name and category', () => {
  const programme: Programme = {
    type: 'programme',
    start: 0,
    end: 8,
    text: '“星火”党建品牌',
    name: '星火',
    kind: 'brand',
  };
  expect(describe(programme, 'en').rows).toEqual([
    { label: 'Full name', value: '星火', chinese: true },
    { label: 'Category', value: 'brand', chinese: false },
  ]);
});
