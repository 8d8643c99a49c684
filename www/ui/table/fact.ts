import type { Figure } from '../../engine/types';
import type { FigureFacts } from '../../library/types';
import { labelsOf, type Language } from '../labels';
import { inFull, inStyle, type NumberStyle } from '../number';

/** One figure as the table shows it: of a page, or of the library. */
export interface TableFact {
  readonly id: string;
  readonly figure: FigureFacts;
  /** Empty where it is not known. */
  readonly sentence: string;
  /** The places of a page that say it, where there can be several. */
  readonly places?: readonly string[];
}

/** The zone a figure is about, by its official name where that is known; empty where none is named. */
export function zoneOf({ figure }: TableFact): string {
  return figure.zoneName ?? figure.zone ?? '';
}

/** The rate of growth in percent, negative for a fall: said beside the figure, or the figure itself. */
export function growthOf({ figure }: TableFact): number | undefined {
  if (figure.growth !== undefined) return figure.growth;
  if (figure.measure !== 'growth' || figure.unit !== '%') return undefined;
  return figure.direction === 'down' ? -Math.abs(figure.value) : figure.value;
}

/** The number without its unit: `约 461亿`, `3–5`. */
export function numberOf(
  figure: Pick<Figure, 'value' | 'max' | 'qualifier'>,
  style: NumberStyle,
  language: Language,
): string {
  const ends = figure.max === undefined ? [figure.value] : [figure.value, figure.max];
  const number = ends.map((end) => inStyle(end, style, language)).join('–');
  return labelsOf(language).qualifier[figure.qualifier].replace('{}', () => number);
}

/** The number with its unit as one word: `461亿元`, `298 家`; of growth and change with its sign: `+9.2%`. */
export function amountOf(
  figure: Pick<Figure, 'value' | 'max' | 'qualifier' | 'unit' | 'direction'>,
  style: NumberStyle,
  language: Language,
): string {
  const { direction, value, unit } = figure;
  const sign = direction === undefined || value < 0 ? '' : direction === 'up' ? '+' : '−';
  const number = numberOf(figure, style, language);
  const gap = unit === '' || /^[%‰]/.test(unit) || /\p{Script=Han}$/u.test(number);
  return `${sign}${number}${gap ? '' : ' '}${unit}`;
}

/** `+9.2%`, `−3.2%`. */
export function growthText(growth: number, language: Language): string {
  return `${growth < 0 ? '−' : '+'}${inFull(Math.abs(growth), language)}%`;
}
