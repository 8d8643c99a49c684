import { expect, it } from 'vitest';
import { figure } from '../tests/facts';
import { factLines } from './fact-line';

it('a fact is copied with its zone, period, growth, sentence and source', () => {
  const text = factLines(
    figure({
      status: 'target',
      period: '2026年',
      zone: '常熟高新区',
      zoneName: '常熟高新技术产业开发区',
      growth: -3.2,
      sentence: '2026年，常熟高新区地区生产总值预计461亿元。',
    }),
    { title: '标题', url: 'https://example.cn/1' },
    'zh-CN',
  );
  expect(text.split('\n')).toEqual([
    '常熟高新技术产业开发区 · 地区生产总值 · 2026年：461亿元 = 46,100,000,000 元 (−3.2%) [目标或预计]',
    '2026年，常熟高新区地区生产总值预计461亿元。',
    '标题 — https://example.cn/1',
  ]);
});
