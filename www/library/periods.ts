import type { Figure } from '../engine/types';
import { fold } from './fold';
import type { SeriesPeriod } from './types';

type Dated = Pick<Figure, 'period' | 'periodStart' | 'periodEnd'>;

/** When a figure's period is: by its dates where they are known or its words hold a year, else by its words. Undefined without either. */
export function periodOf(figure: Dated): SeriesPeriod | undefined {
  const words = figure.period?.trim() ?? '';
  const [start, end] =
    figure.periodStart !== undefined && figure.periodEnd !== undefined
      ? [figure.periodStart, figure.periodEnd]
      : (datesIn(fold(words)) ?? []);
  if (start !== undefined && end !== undefined)
    return { key: `${start}/${end}`, label: words === '' ? `${start}/${end}` : words, start, end };
  return words === '' ? undefined : { key: fold(words), label: words };
}

/** Oldest first, by end and then by start; those without dates last, by their words. */
export function byTime(one: SeriesPeriod, other: SeriesPeriod): number {
  if (one.end === undefined || other.end === undefined)
    return Number(one.end === undefined) - Number(other.end === undefined) || order(one, other);
  return order(one, other, 'end') || order(one, other, 'start');
}

function order(
  one: SeriesPeriod,
  other: SeriesPeriod,
  by: 'key' | 'start' | 'end' = 'key',
): number {
  const [a = '', b = ''] = [one[by], other[by]];
  return a < b ? -1 : a > b ? 1 : 0;
}

const DIGITS = '零一二三四五六七八九十';

/** Parts of a year, and their first and last months. */
const PARTS: readonly (readonly [RegExp, (number: number) => readonly [number, number]])[] = [
  [/^(?:全年|度|底|末|)$/, () => [1, 12]],
  [/^上半年$/, () => [1, 6]],
  [/^下半年$/, () => [7, 12]],
  [/^第?([一二三四1-4])季度?$/, (n) => [3 * n - 2, 3 * n]],
  [/^前([二三两23])个?季度$/, (n) => [1, 3 * n]],
  [/^(\d{1,2})月份?$/, (n) => [n, n]],
  [/^1[-–—~至到](\d{1,2})月份?$/, (n) => [1, n]],
];

/** The dates of words that hold a year of their own: 2020年, 2020年上半年, 2020年1-9月. */
function datesIn(words: string): [string, string] | undefined {
  const [, year, rest] = /^(?:到|至|截至)?((?:19|20)\d{2})年(.*)$/.exec(words) ?? [];
  if (year === undefined || rest === undefined) return undefined;
  for (const [pattern, months] of PARTS) {
    const found = pattern.exec(rest);
    if (found === null) continue;
    const [, said = '0'] = found;
    const number = said === '两' ? 2 : Number(/^\d+$/.test(said) ? said : DIGITS.indexOf(said));
    const [first, last] = months(number);
    if (last < 1 || last > 12) return undefined;
    const end = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
    return [`${year}-${two(first)}-01`, `${year}-${two(last)}-${end}`];
  }
  return undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
