import { Pace } from '../library/pace';
import { cellOf, COLUMNS, harmlessCell } from './columns';
import type { ExportOptions, FactRow } from './types';
import { wordsOf } from './words';

/** How many rows are written between two looks at the clock. */
const PIECE = 100;

/** A CSV text: UTF-8 byte order mark and CRLF, as Excel and WPS open it right; every column always, the unit in its own. */
export async function toCsv(rows: readonly FactRow[], options: ExportOptions): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const words = wordsOf(options.language);
  const pace = new Pace(options);
  const unparse = (table: string[][]): string => Papa.unparse(table, { newline: '\r\n' });
  const parts = [unparse([COLUMNS.map((column) => words.column[column])])];
  for (let at = 0; at < rows.length; at += PIECE) {
    const piece = rows.slice(at, at + PIECE);
    parts.push(
      unparse(
        piece.map((row) => COLUMNS.map((column) => harmlessCell(cellOf(row, column, words)))),
      ),
    );
    await pace.step('writing', Math.min(at + PIECE, rows.length), rows.length);
  }
  return `\ufeff${parts.join('\r\n')}\r\n`;
}
