import type { Figure } from '../engine/types';
import { baseUnit } from './units';

/** Two numbers this close, relative to their size, differ only by how computers count. */
const DUST = 1e-12;

/** What a figure's value may truly be, in the base unit of its unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** The step of the last digit that is shown; the smaller, the more precise. */
  readonly step: number;
}

type Valued = Pick<Figure, 'text' | 'value' | 'max' | 'unit' | 'qualifier' | 'direction'>;

/**
 * The values that would be written as this figure is: 461亿元 stands for 460.5亿 to 461.5亿, 约460亿元 for 455亿 to 465亿 (its last digit that is not
 * zero is its precision), 超460亿元 for anything from 460亿 on.
 */
export function intervalOf(figure: Valued): Interval {
  const { factor } = baseUnit(figure.unit);
  const top = figure.max ?? figure.value;
  const shown = shownStep(figure.text, top) ?? roundStep(top);
  const step = figure.qualifier === '~' ? Math.max(shown, roundStep(top)) : shown;
  const low = figure.qualifier === '<' ? -Infinity : figure.value - half(figure, step);
  const high = figure.qualifier === '>' ? Infinity : top + half(figure, step);
  // A fall of 3 % is a growth of −3 %.
  const [first, last] = figure.direction === 'down' ? [-high, -low] : [low, high];
  return { low: first * factor, high: last * factor, step: step * factor };
}

/** Said to be more, a value is at least what is shown; said to be less, at most. */
function half({ qualifier }: Valued, step: number): number {
  return qualifier === '>' || qualifier === '<' ? 0 : step / 2;
}

/** Whether two figures may be roundings of one value. Where one's values end as the other's begin, as with 298 and 299, they are not. */
export function agree(one: Interval, other: Interval): boolean {
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  return high - low > DUST * Math.max(Math.abs(finite(low)), Math.abs(finite(high)));
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

/** The step of a number's last decimal: 0.01 of 9.25. */
export function decimalStep(value: number): number {
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}

/** The step of the last digit that is not zero: 100 of 1500. */
function roundStep(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 1;
  let step = decimalStep(value);
  while (Math.abs(value / (step * 10) - Math.round(value / (step * 10))) < 1e-9) step *= 10;
  return step;
}

const SCALE: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  兆: 1e12,
};

/** The step of the last Arabic digit shown: 0.1亿 of 461.2亿元. Undefined where the text is written in another way. */
function shownStep(text: string, value: number): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/(?<=\d)[,，\s](?=\d{3})/g, '')
    .replace(/萬/g, '万')
    .replace(/億/g, '亿');
  // Of a range, its end.
  const found = [...plain.matchAll(/(\d+)(?:\.(\d+))?([十百千万亿兆]*)/g)].at(-1);
  if (found === undefined) return undefined;
  const [, whole = '', decimals = '', scales = ''] = found;
  const scale = Array.from(scales).reduce((product, letter) => product * (SCALE[letter] ?? 1), 1);
  const shown = Number(`${whole}.${decimals || '0'}`) * scale;
  // 3万5千, 三成五 and the like are not what this pattern reads.
  if (Math.abs(shown - Math.abs(value)) > 1e-6 * Math.abs(value)) return undefined;
  return 10 ** -decimals.length * scale;
}
