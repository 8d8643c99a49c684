import { remembered } from './memo';

/** Units that are one another's multiples: the unit that values are compared in, and how many of it each is. */
const FAMILIES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  元: { 元人民币: 1, 人民币: 1, 块钱: 1, 圆: 1 },
  美元: { 美金: 1 },
  港元: { 港币: 1 },
  平方米: {
    平米: 1,
    '㎡': 1,
    'm²': 1,
    平方公尺: 1,
    亩: 10_000 / 15,
    公顷: 10_000,
    平方公里: 1_000_000,
    平方千米: 1_000_000,
    'km²': 1_000_000,
  },
  立方米: { 'm³': 1, 立方: 1, 方: 1 },
  吨: { 公吨: 1, 公斤: 0.001, 千克: 0.001, kg: 0.001, 斤: 0.0005 },
  吨标准煤: { 吨标煤: 1 },
  公里: { 千米: 1, km: 1, 米: 0.001 },
  千瓦时: { kwh: 1, 度: 1, 度电: 1, 兆瓦时: 1_000, mwh: 1_000, 吉瓦时: 1e6, gwh: 1e6 },
  千瓦: { kw: 1, 兆瓦: 1_000, mw: 1_000, 吉瓦: 1e6, gw: 1e6, 瓦: 0.001 },
  '微克/立方米': { 'μg/m³': 1, 微克每立方米: 1 },
  人: { 名: 1, 位: 1 },
  人次: {},
  '%': { '‰': 0.1, '‱': 0.01 },
  个百分点: { 个基点: 0.01, 个千分点: 0.1 },
  标准箱: { 标箱: 1, teu: 1 },
};

const KNOWN = new Map<string, { unit: string; factor: number }>();
for (const [unit, others] of Object.entries(FAMILIES)) {
  for (const [name, factor] of [[unit, 1] as const, ...Object.entries(others)])
    KNOWN.set(name.normalize('NFKC').toLowerCase(), { unit, factor });
}

/** Scales that a unit may still have before it. */
const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
];

/** The unit that values of `unit` are compared in, and what to multiply them by. A unit of no family is its own. */
export const baseUnit = remembered((unit) => baseOf(unit));

function baseOf(unit: string): { unit: string; factor: number } {
  const plain = unit.normalize('NFKC').trim();
  const known = KNOWN.get(plain.toLowerCase());
  if (known !== undefined) return known;
  for (const [scale, factor] of SCALES) {
    if (!plain.startsWith(scale) || plain.length === scale.length) continue;
    const rest = baseOf(plain.slice(scale.length));
    return { unit: rest.unit, factor: rest.factor * factor };
  }
  return { unit: plain, factor: 1 };
}
