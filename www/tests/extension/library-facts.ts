import { LIBRARY_VERSION } from '../../library/types';
import { fact, said } from '../facts';

const OTHER_ZONE = { zone: '临澜高新区', zoneName: '临澜高新技术产业开发区' };

const year = (of: number) => ({
  period: `${of}年`,
  periodStart: `${of}-01-01`,
  periodEnd: `${of}-12-31`,
});

/** Two zones over three years from one article, and another that contradicts it on one of them. */
export const FACTS = [
  fact(said('410亿元', { ...year(2019), sentence: '2019年，云谷高新区实现地区生产总值410亿元。' })),
  fact(said('461亿元', { sentence: '2020年，云谷高新区实现地区生产总值461亿元。', growth: 9.2 })),
  fact(said('498亿元', { ...year(2021), sentence: '2021年，云谷高新区实现地区生产总值498亿元。' })),
  fact(
    said('310亿元', {
      ...OTHER_ZONE,
      ...year(2019),
      sentence: '2019年，临澜高新区实现地区生产总值310亿元。',
    }),
  ),
  fact(said('352.5亿元', { ...OTHER_ZONE, sentence: '临澜高新区2020年总量352.5亿元。' })),
  fact(
    said('1,298家', {
      indicator: '高新技术企业',
      sentence: '=云谷高新区2020年有高新技术企业1,298家。',
    }),
  ),
  fact(said('455亿元', { sentence: '云谷高新区2020年地区生产总值为455亿元。' }), 2),
];
const LATER = FACTS.at(-1);
if (LATER !== undefined) LATER.article.published = '2021-03-05';
/** Their values, the smallest first. */
export const VALUES = FACTS.map(({ figure }) => figure.value).sort((a, b) => a - b);

/** Facts and their articles, as a backup holds them. */
export function backupOf(facts: typeof FACTS): string {
  return JSON.stringify({
    liangdian: 'library',
    version: LIBRARY_VERSION,
    exported: '2026-01-02T03:04:05.000Z',
    articles: [...new Map(facts.map(({ article }) => [article.id, article])).values()],
    // Of values that contradict each other, the one whose id comes first is shown first.
    facts: facts.map((each, at) => ({ ...each, id: `fact-${at}`, article: undefined })),
    rejected: [],
  });
}

/** The two articles and their facts. */
export const BACKUP = backupOf(FACTS);
