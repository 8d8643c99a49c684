import type { Figure } from '../engine/types';
import type { LibraryFact, SavedArticle, Source } from '../library/types';

/** A page of our own making. */
export function source(number: number | string, more: Partial<Source> = {}): Source {
  return {
    url: `https://news.example/${number}.html`,
    title: `云谷高新区经济运行情况（${number}）`,
    site: '示例新闻网',
    published: '2021-01-20',
    ...more,
  };
}

/** 云谷高新区's GDP of 2020, 461亿元, but for what `more` says. */
export function figure(more: Partial<Figure> = {}): Figure {
  return {
    type: 'figure',
    start: 17,
    end: 22,
    text: '461亿元',
    value: 46_100_000_000,
    unit: '元',
    qualifier: '=',
    indicator: '地区生产总值',
    measure: 'level',
    period: '2020年',
    periodStart: '2020-01-01',
    periodEnd: '2020-12-31',
    status: 'actual',
    zone: '云谷高新区',
    zoneName: '云谷高新技术产业开发区',
    sentence: '2020年，云谷高新区实现地区生产总值461亿元。',
    ...more,
  };
}

/** A figure as its text says it: `461.2亿元`, `9.2%`, `298家`. */
export function said(text: string, more: Partial<Figure> = {}): Figure {
  const [, number = '', scale = '', unit = ''] = /^([\d.,]+)([万亿]*)(.*)$/.exec(text) ?? [];
  const factor = { '': 1, 万: 1e4, 亿: 1e8, 万亿: 1e12 }[scale] ?? NaN;
  const value = Number((Number(number.replaceAll(',', '')) * factor).toPrecision(12));
  return figure({ text, value, unit, sentence: `其数为${text}。`, ...more });
}

let made = 0;

/** A fact as the library gives it, of the article with this number. */
export function fact(of: Figure, article: number | string = 1): LibraryFact {
  const { sentence = '', ...rest } = of;
  made += 1;
  const from: SavedArticle = {
    ...source(article),
    id: `article-${article}`,
    saved: 1_600_000_000_000,
    tags: [],
    note: '',
  };
  return {
    id: `fact-${made}`,
    articleId: from.id,
    figure: rest,
    sentence,
    saved: 1_600_000_000_000 + made,
    tags: [],
    note: '',
    article: from,
  };
}
