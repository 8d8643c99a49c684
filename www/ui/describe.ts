import type { Figure, Mention, MentionKind, Programme, Zone } from '../engine/types';
import { labelsOf, type Labels, type Language } from './labels';

/** One attribute as a person reads it. */
export interface Row {
  readonly label: string;
  readonly value: string;
  /** Whether the value is the page's own Chinese, for `lang` and the reader's voice. */
  readonly chinese: boolean;
}

/** A mention as a card or a table shows it; every string is plain text. */
export interface Description {
  readonly kind: MentionKind;
  readonly kindLabel: string;
  /** The marked text itself. */
  readonly title: string;
  readonly rows: readonly Row[];
}

/** What the extractor said of a mention, in words; attributes it left out have no row. */
export function describe(mention: Mention, language: Language): Description {
  const labels = labelsOf(language);
  return {
    kind: mention.type,
    kindLabel: labels.kind[mention.type],
    title: mention.text,
    rows: rowsOf(mention, labels, language),
  };
}

/** The value with its unit and qualifier: `约 46,100,000,000 元`, `more than 9.2%`. */
export function formatValue(figure: Figure, language: Language): string {
  const labels = labelsOf(language);
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 15 });
  const ends = [figure.value, ...(figure.max === undefined ? [] : [figure.max])];
  const numbers = ends.map((end) => number.format(end)).join('–');
  return labels.qualifier[figure.qualifier].replace('{}', withUnit(numbers, figure.unit, labels));
}

function withUnit(numbers: string, unit: string, labels: Labels): string {
  if (unit === '') return numbers;
  if (/^[%‰]/.test(unit)) return numbers + unit;
  const gloss = labels.unit[unit];
  return `${numbers} ${unit}${gloss === undefined ? '' : ` (${gloss})`}`;
}

function rowsOf(mention: Mention, labels: Labels, language: Language): Row[] {
  switch (mention.type) {
    case 'figure':
      return figureRows(mention, labels, language);
    case 'zone':
      return zoneRows(mention, labels);
    case 'programme':
      return programmeRows(mention, labels);
  }
}

function figureRows(figure: Figure, labels: Labels, language: Language): Row[] {
  const { field } = labels;
  const measure =
    figure.direction !== undefined && (figure.measure === 'growth' || figure.measure === 'change')
      ? labels.direction[figure.measure][figure.direction]
      : labels.measure[figure.measure];
  return [
    ...said(field.indicator, figure.indicator),
    word(field.value, formatValue(figure, language)),
    word(field.measure, measure),
    ...said(field.period, figure.period),
    word(field.status, labels.status[figure.status]),
    ...said(field.about, figure.zone),
  ];
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
function word(label: string, value: string): Row {
  return { label, value, chinese: false };
}

/** A row in the page's words, or none. */
function said(label: string, value: string | undefined): Row[] {
  return value === undefined || value === '' ? [] : [{ label, value, chinese: true }];
}
