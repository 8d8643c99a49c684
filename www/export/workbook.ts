import {
  generateXlsxFileSync,
  type Feature,
} from '../node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js';
import type { SheetData } from 'write-excel-file/universal';
import { cellOf, COLUMNS, harmless, type Cell } from './columns';
import type { ExportLanguage, FactRow, RowSource } from './types';
import { wordsOf, type ColumnName, type Words } from './words';

/** The most characters that a cell takes. */
const LONGEST_CELL = 32_767;

const HEADER = { fontWeight: 'bold', backgroundColor: '#eef0f4', alignVertical: 'top' } as const;

/** Widths in characters. */
const WIDTHS: Readonly<Record<ColumnName, number>> = {
  indicator: 24,
  text: 16,
  value: 20,
  max: 20,
  unit: 10,
  qualifier: 8,
  measure: 10,
  direction: 10,
  growth: 14,
  period: 16,
  periodStart: 12,
  periodEnd: 12,
  status: 12,
  zone: 18,
  zoneName: 30,
  sentence: 60,
  title: 40,
  url: 40,
  site: 16,
  published: 12,
  saved: 18,
  tags: 16,
  note: 30,
};

/** Of these there is no column where no row has any. */
const OPTIONAL: readonly ColumnName[] = ['max', 'direction', 'growth', 'saved', 'tags', 'note'];

/**
 * An XLSX file of two sheets, facts and sources; numbers and dates are real ones. It is made in one go: to be called in a worker,
 * see `xlsx-worker.ts`.
 */
export async function workbook(rows: readonly FactRow[], language: ExportLanguage): Promise<Blob> {
  const words = wordsOf(language);
  const facts = factsSheet(rows, words);
  const sources = sourcesSheet(rows, words);
  // write-excel-file's own asynchronous way makes workers of blobs, which the policy of extension pages forbids.
  return generateXlsxFileSync(
    [
      { ...facts, sheet: words.facts, stickyRowsCount: 1, filtered: rangeOf(facts) },
      { ...sources, sheet: words.sources, stickyRowsCount: 1, filtered: rangeOf(sources) },
    ],
    { features: [FILTERED] },
  );
}

/** Arrows in the header, to filter and sort by. */
const FILTERED: Feature = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { filtered }) =>
          xml.replace('</sheetData>', `</sheetData><autoFilter ref="${filtered}"/>`),
      },
    },
  },
};

/** All cells of a sheet, which has fewer than 27 columns: `A1:R17`. */
function rangeOf({ data, columns }: Sheet): string {
  return `A1:${String.fromCharCode(64 + columns.length)}${data.length}`;
}

interface Sheet {
  data: SheetData;
  columns: { width: number }[];
}

function factsSheet(rows: readonly FactRow[], words: Words): Sheet {
  const units = new Set(rows.map(({ unit }) => unit));
  const [unit = ''] = units;
  // One unit goes into the header, so that the column is numbers and nothing else.
  const isOneUnit = units.size === 1 && unit !== '';
  const columns = COLUMNS.filter((column) => {
    if (column === 'unit') return !isOneUnit;
    return (
      !OPTIONAL.includes(column) || rows.some((row) => cellOf(row, column, words) !== undefined)
    );
  });
  const headers = columns.map((column) => {
    const header = words.column[column];
    const isValue = column === 'value' || column === 'max';
    const value =
      isOneUnit && isValue ? words.inUnit.replace('{}', header).replace('[]', unit) : header;
    return { value, type: String, ...HEADER };
  });
  const data: SheetData = [
    headers,
    ...rows.map((row) =>
      columns.map((column) => {
        const cell = sheetCell(cellOf(row, column, words));
        return column === 'sentence' && cell !== null ? { ...cell, wrap: true } : cell;
      }),
    ),
  ];
  return { data, columns: columns.map((column) => ({ width: WIDTHS[column] })) };
}

function sourcesSheet(rows: readonly FactRow[], words: Words): Sheet {
  const sources = new Map<string, { source: RowSource; count: number }>();
  for (const { source } of rows) {
    const known = sources.get(source.url);
    if (known === undefined) sources.set(source.url, { source, count: 1 });
    else known.count += 1;
  }
  const columns = ['title', 'url', 'site', 'published'] as const;
  const headers = [...columns.map((column) => words.column[column]), words.count];
  const data: SheetData = [
    headers.map((value) => ({ value, type: String, ...HEADER })),
    ...[...sources.values()].map(({ source, count }) => [
      ...columns.map((column) => sheetCell(cellOfSource(source, column))),
      { value: count, type: Number },
    ]),
  ];
  return { data, columns: [...columns.map((column) => ({ width: WIDTHS[column] })), { width: 8 }] };
}

function cellOfSource(
  source: RowSource,
  column: 'title' | 'url' | 'site' | 'published',
): Cell | undefined {
  const value = source[column];
  if (value === undefined) return undefined;
  return column === 'published' ? { kind: 'day', day: value } : { kind: 'text', text: value };
}

function sheetCell(cell: Cell | undefined) {
  switch (cell?.kind) {
    case undefined:
      return null;
    case 'text':
      return { value: cellText(cell.text), type: String, alignVertical: 'top' } as const;
    case 'number':
      return {
        value: cell.number,
        type: Number,
        format: formatOf(cell.number),
        alignVertical: 'top',
      } as const;
    case 'day': {
      const value = new Date(`${cell.day}T00:00:00Z`);
      // 2020-02-31 is no day.
      if (Number.isNaN(value.getTime()) || !value.toISOString().startsWith(cell.day))
        return { value: cell.day, type: String, alignVertical: 'top' } as const;
      return { value, type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' } as const;
    }
    case 'moment': {
      // A sheet's times have no zone: it shows the clock of where it was made.
      const offset = new Date(cell.moment).getTimezoneOffset() * 60_000;
      const value = new Date(cell.moment - offset);
      return { value, type: Date, format: 'yyyy-mm-dd hh:mm', alignVertical: 'top' } as const;
    }
  }
}

/** With as many decimals as it has: a format that leaves them open shows whole numbers with a point behind them. */
function formatOf(number: number): string {
  const [, decimals = ''] = /\.(\d*[1-9])0*$/.exec(number.toFixed(6)) ?? [];
  return decimals === '' ? '#,##0' : `#,##0.${'0'.repeat(decimals.length)}`;
}

/** Half characters, which cannot be written, give way. */
function cellText(text: string): string {
  return harmless(text)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .slice(0, LONGEST_CELL);
}
