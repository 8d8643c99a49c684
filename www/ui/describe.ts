import type { Figure, Mention, MentionKind, Programme, Zone } from '../engine/types';
import { impliedBy } from './implied';
import { labelsOf, type Labels, type Language } from './labels';
import { cardLabelsOf } from './labels/card';
import {
  chosenNumberStyle,
  inFull,
  inStyle,
  type NumberStyle,
  type NumberStyleChoice,
} from './number';

/** One attribute as a person reads it. */
export interface Row {
  readonly label: string;
  readonly value: string;
  /** Whether the value is the page's own Chinese, for `lang` and the reader's voice. */
  readonly chinese: boolean;
  /** What the value was computed from; the text does not say it. */
  readonly source?: string;
}

/** A mention as a card or a table shows it; every string is plain text. */
export interface Description {
  readonly kind: MentionKind;
  readonly kindLabel: string;
  /** The marked text itself. */
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface Telling {
  readonly numberStyle?: NumberStyleChoice | undefined;
  /** The zone a figure is about, where the page names it. */
  readonly zone?: Zone | undefined;
  /** The level that a growth rate belongs to. */
  readonly level?: Figure | undefined;
}

/** What the extractor said of a mention, in words; attributes it left out have no row. */
export function describe(
  mention: Mention,
  language: Language,
  { numberStyle: choice = 'auto', zone, level }: Telling = {},
): Description {
  const labels = labelsOf(language);
  const numberStyle = chosenNumberStyle(choice, language);
  return {
    kind: mention.type,
    kindLabel: labels.kind[mention.type],
    title: mention.text,
    rows: rowsOf(mention, labels, { language, numberStyle, zone, level }),
  };
}

/** The value with its unit and qualifier: `约 461亿元`, `more than 9.2%`. */
export function formatValue(
  figure: Pick<Figure, 'value' | 'max' | 'unit' | 'qualifier'>,
  language: Language,
  style: NumberStyle = 'international',
): string {
  const labels = labelsOf(language);
  const ends = [figure.value, ...(figure.max === undefined ? [] : [figure.max])];
  const numbers = ends.map((end) => inStyle(end, style, language)).join('–');
  return labels.qualifier[figure.qualifier].replace('{}', () =>
    withUnit(numbers, figure.unit, labels),
  );
}

/** A growth rate with its sign: `+9.2%`, `−3.2%`. */
export function formatGrowth(growth: number, language: Language): string {
  return `${growth < 0 ? '−' : '+'}${inFull(Math.abs(growth), language)}%`;
}

function withUnit(numbers: string, unit: string, labels: Labels): string {
  if (unit === '') return numbers;
  if (/^[%‰]/.test(unit)) return numbers + unit;
  const gloss = labels.unit[unit];
  // 亿元 is one word; a unit after digits stands off.
  const gap = /\p{Script=Han}$/u.test(numbers) ? '' : ' ';
  return `${numbers}${gap}${unit}${gloss === undefined ? '' : ` (${gloss})`}`;
}

interface Manner {
  readonly language: Language;
  readonly numberStyle: NumberStyle;
  readonly zone: Zone | undefined;
  readonly level: Figure | undefined;
}

function rowsOf(mention: Mention, labels: Labels, manner: Manner): Row[] {
  switch (mention.type) {
    case 'figure':
      return figureRows(mention, labels, manner);
    case 'zone':
      return zoneRows(mention, labels);
    case 'programme':
      return programmeRows(mention, labels);
  }
}

function figureRows(figure: Figure, labels: Labels, manner: Manner): Row[] {
  const { field } = labels;
  const { language } = manner;
  const measure =
    figure.direction !== undefined && (figure.measure === 'growth' || figure.measure === 'change')
      ? labels.direction[figure.measure][figure.direction]
      : labels.measure[figure.measure];
  const growth =
    figure.growth === undefined
      ? []
      : [word(cardLabelsOf(language).growth, formatGrowth(figure.growth, language))];
  return [
    ...said(field.indicator, figure.indicator),
    word(field.value, valueInBoth(figure, manner)),
    ...growth,
    ...levelRow(manner),
    ...impliedRows(manner.level ?? figure, labels, manner),
    word(field.measure, measure),
    ...said(field.period, periodWithDays(figure)),
    word(field.status, labels.status[figure.status]),
    ...said(field.about, figure.zoneName ?? figure.zone),
    ...(manner.zone === undefined ? [] : aboutZone(manner.zone, labels)),
  ];
}

/** As the style writes it and in full: `461亿元 = 46,100,000,000 元`. */
function valueInBoth(figure: Figure, { language, numberStyle }: Manner): string {
  const inShort = formatValue(figure, language, numberStyle);
  const { value, max, unit } = figure;
  const full = formatValue(
    { value, unit, qualifier: '=', ...(max !== undefined && { max }) },
    language,
  );
  const isLarge = Math.abs(max ?? value) >= 1e4;
  return numberStyle === 'han' && isLarge ? `${inShort} = ${full}` : inShort;
}

/** What grew at the rate that is told. */
function levelRow({ level, language, numberStyle }: Manner): Row[] {
  if (level === undefined) return [];
  return [word(cardLabelsOf(language).level, formatValue(level, language, numberStyle))];
}

/** What the level and its growth say together, each row with what it was computed from. */
function impliedRows(figure: Figure, labels: Labels, { language, numberStyle }: Manner): Row[] {
  const implied = impliedBy(figure);
  if (implied === undefined || figure.growth === undefined) return [];
  const words = cardLabelsOf(language);
  const { before, difference, digits } = implied;
  const about = (value: number, sign = ''): string => {
    const number = sign + inStyle(value, numberStyle, language, digits);
    return labels.qualifier['~'].replace('{}', () => withUnit(number, figure.unit, labels));
  };
  const source = words.computedFrom
    .replace('{level}', () => figure.text)
    .replace('{growth}', formatGrowth(figure.growth, language));
  return [
    word(words.yearBefore, about(before), source),
    word(words.difference, about(Math.abs(difference), difference < 0 ? '−' : '+')),
  ];
}

function periodWithDays({ period, periodStart, periodEnd }: Figure): string | undefined {
  const days = [...new Set([periodStart, periodEnd])].filter((day) => day !== undefined);
  if (period === undefined || days.length === 0) return period;
  if (periodStart === undefined) return `${period} (– ${days.join('')})`;
  if (periodEnd === undefined) return `${period} (${days.join('')} –)`;
  return `${period} (${days.join(' – ')})`;
}

/** 国家级 · 江苏省 · 苏州市 · 2015年获批. */
function aboutZone({ level, province, city, approved }: Zone, labels: Labels): Row[] {
  const parts = [
    level === undefined ? undefined : labels.level[level],
    ...new Set([province, city]),
    approved === undefined ? undefined : labels.approvedIn.replace('{}', String(approved)),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [{ label: '', value: parts.join(' · '), chinese: true }];
}

function zoneRows(zone: Zone, labels: Labels): Row[] {
  const { field } = labels;
  // 北京市 is its own province and city: said once.
  const place = [...new Set([zone.province, zone.city])].filter((part) => part !== undefined);
  return [
    ...said(field.name, zone.name),
    word(field.category, labels.zoneKind[zone.kind]),
    ...(zone.level === undefined ? [] : [word(field.level, labels.level[zone.level])]),
    ...said(field.place, place.length === 0 ? undefined : place.join(' · ')),
    ...(zone.approved === undefined ? [] : [word(field.approved, String(zone.approved))]),
  ];
}

function programmeRows(programme: Programme, labels: Labels): Row[] {
  return [
    ...said(labels.field.name, programme.name),
    word(labels.field.category, labels.programmeKind[programme.kind]),
  ];
}

/** A row in our own words. */
function word(label: string, value: string, source?: string): Row {
  return { label, value, chinese: false, ...(source !== undefined && { source }) };
}

/** A row in the page's words, or none. */
function said(label: string, value: string | undefined): Row[] {
  return value === undefined || value === '' ? [] : [{ label, value, chinese: true }];
}
