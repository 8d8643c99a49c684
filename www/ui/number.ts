import type { Language } from './labels';

/** How large numbers are written: `461亿`, or `46,100,000,000`. */
export type NumberStyle = 'han' | 'international';

/** `auto` follows the reader's language. */
export type NumberStyleChoice = 'auto' | NumberStyle;

/** The style a choice means: Chinese readers count in 万 and 亿, others in threes. */
export function chosenNumberStyle(choice: NumberStyleChoice, language: Language): NumberStyle {
  if (choice !== 'auto') return choice;
  return language === 'en' ? 'international' : 'han';
}

const HAN_SCALES: readonly (readonly [number, string, string])[] = [
  [1e12, '万亿', '兆'],
  [1e8, '亿', '億'],
  [1e4, '万', '萬'],
];

/** Binary fractions such as 0.1 + 0.2 have no more than this many digits that mean something. */
const DIGITS = 15;

/** The number in full: `46,100,000,000`. */
export function inFull(value: number, language: Language, digits = DIGITS): string {
  return new Intl.NumberFormat(language, { maximumSignificantDigits: digits }).format(value);
}

/** The number as the style writes it: `461亿`; 万亿 is 兆 and 亿 億 in Traditional Chinese. */
export function inStyle(
  value: number,
  style: NumberStyle,
  language: Language,
  digits = DIGITS,
): string {
  if (style === 'international') return inFull(value, language, digits);
  // Rounding may carry into the next scale: 99,999,999 to four digits is 1亿.
  const rounded = Number(value.toPrecision(digits));
  const scale = HAN_SCALES.find(([size]) => Math.abs(rounded) >= size);
  if (scale === undefined) return inFull(rounded, language, digits);
  const [size, simplified, traditional] = scale;
  const word = language === 'zh-TW' ? traditional : simplified;
  return inFull(rounded / size, language, digits) + word;
}
