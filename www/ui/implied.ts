import type { Figure } from '../engine/types';

/** What a level and its growth say together, though the text does not. */
export interface Implied {
  /** The level a year before, in the figure's unit. */
  readonly before: number;
  /** The level less the one a year before. */
  readonly difference: number;
  /** How many significant digits of them mean something. */
  readonly digits: number;
}

/** Growth is given to a tenth of a percent, so a level computed from it is good to about a thousandth. */
const DIGITS = 4;

/**
 * The level a year before, where the text gives a level and its year-on-year growth: 461亿元, +9.2 % → 422.2亿元.
 * Undefined where one is missing, is a bound (超, 不足) or a range, or the fall is no less than everything.
 */
export function impliedBy(figure: Figure): Implied | undefined {
  const { value, max, growth, measure, qualifier } = figure;
  if (measure !== 'level' || growth === undefined || max !== undefined) return undefined;
  if (qualifier === '>' || qualifier === '<' || growth <= -100) return undefined;
  const before = value / (1 + growth / 100);
  if (!Number.isFinite(before)) return undefined;
  // There are no tenths of a firm: counts stay whole.
  const isCount = Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS;
  const whole = isCount ? Math.round(before) : before;
  return { before: whole, difference: value - whole, digits: DIGITS };
}
