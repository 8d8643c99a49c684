import type { FactRow } from './types';
import type { ColumnName, Words } from './words';

/** What stands in a cell; undefined: nothing. A `Day` is `YYYY-MM-DD`. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'moment'; readonly moment: number };

/** All columns in their order. */
export const COLUMNS: readonly ColumnName[] = [
  'indicator',
  'text',
  'value',
  'max',
  'unit',
  'qualifier',
  'measure',
  'direction',
  'growth',
  'period',
  'periodStart',
  'periodEnd',
  'status',
  'zone',
  'zoneName',
  'sentence',
  'title',
  'url',
  'site',
  'published',
  'saved',
  'tags',
  'note',
];

/** Those of a table that is read rather than reckoned with. */
export const READING_COLUMNS: readonly ColumnName[] = [
  'indicator',
  'text',
  'value',
  'unit',
  'growth',
  'period',
  'status',
  'zone',
  'sentence',
  'title',
  'url',
  'published',
];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What of a row stands in a column. */
export function cellOf(row: FactRow, column: ColumnName, words: Words): Cell | undefined {
  const { source } = row;
  switch (column) {
    case 'value':
      return number(row.value);
    case 'max':
    case 'growth':
      return number(row[column]);
    case 'qualifier':
      return text(words.qualifier[row.qualifier]);
    case 'measure':
      return text(words.measure[row.measure]);
    case 'direction':
      return text(row.direction && words.direction[row.direction]);
    case 'status':
      return text(words.status[row.status]);
    case 'periodStart':
    case 'periodEnd':
      return day(row[column]);
    case 'published':
      return day(source.published);
    case 'saved':
      return source.saved === undefined ? undefined : { kind: 'moment', moment: source.saved };
    case 'title':
    case 'url':
    case 'site':
      return text(source[column]);
    case 'tags':
      return text(row.tags?.join('、'));
    case 'indicator':
    case 'text':
    case 'unit':
    case 'period':
    case 'zone':
    case 'zoneName':
    case 'sentence':
    case 'note':
      return text(row[column]);
  }
}

/** A cell in words: numbers in plain digits, moments in local time. */
export function plain(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'day':
      return cell.day;
    case 'moment': {
      const local = new Date(cell.moment - new Date(cell.moment).getTimezoneOffset() * 60_000);
      return local.toISOString().slice(0, 16).replace('T', ' ');
    }
  }
}

/** What spreadsheets may take for the start of a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet takes for a formula: one that might be begins with an apostrophe. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The cell as a spreadsheet may have it: words harmless, numbers as they are. */
export function harmlessCell(cell: Cell | undefined): string {
  return cell?.kind === 'text' ? harmless(cell.text) : plain(cell);
}

function text(words: string | undefined): Cell | undefined {
  return words === undefined || words === '' ? undefined : { kind: 'text', text: words };
}

function number(value: number | undefined): Cell | undefined {
  return value === undefined || !Number.isFinite(value)
    ? undefined
    : { kind: 'number', number: value };
}

function day(date: string | undefined): Cell | undefined {
  return date !== undefined && DAY.test(date) ? { kind: 'day', day: date } : text(date);
}
