import { Pace } from '../library/pace';
import { cellOf, harmlessCell, READING_COLUMNS, type Cell } from './columns';
import { linkTo } from './link';
import type { ExportOptions, FactRow, RichText } from './types';
import { wordsOf } from './words';

const TABLE = 'border-collapse:collapse;font-family:sans-serif;font-size:10.5pt';
const HEAD =
  'border:1px solid #8a8f99;padding:4px 8px;text-align:left;background:#eef0f4;font-weight:bold';
const BODY = 'border:1px solid #8a8f99;padding:4px 8px;text-align:left;vertical-align:top';
const NUMBER = 'border:1px solid #8a8f99;padding:4px 8px;text-align:right;vertical-align:top';

/** A table that Word, WPS and Feishu paste as one, and spreadsheets into cells. */
export async function toRichText(
  rows: readonly FactRow[],
  options: ExportOptions,
): Promise<RichText> {
  const words = wordsOf(options.language);
  const pace = new Pace(options);
  const table = new RichTable(READING_COLUMNS.map((column) => words.column[column]));
  for (const [at, row] of rows.entries()) {
    table.add(
      READING_COLUMNS.map((column) => cellOf(row, column, words)),
      row.source.url,
    );
    await pace.step('writing', at + 1, rows.length);
  }
  return table.whole();
}

/** Such a table, row by row. */
export class RichTable {
  readonly #head: string;
  readonly #html: string[] = [];
  readonly #text: string[];

  constructor(headers: readonly string[]) {
    this.#head = headers.map((header) => `<th style="${HEAD}">${escape(header)}</th>`).join('');
    this.#text = [headers.map(onOneLine).join('\t')];
  }

  /** Adds a row; a cell that is nothing but the address of a page becomes a link. */
  add(cells: readonly (Cell | undefined)[], address?: string): void {
    const html = cells.map((cell) => {
      const said = escape(harmlessCell(cell));
      const url = cell?.kind === 'text' && cell.text === address ? linkTo(cell.text) : undefined;
      const shown = url === undefined ? said : `<a href="${escape(url)}">${said}</a>`;
      return `<td style="${cell?.kind === 'number' ? NUMBER : BODY}">${shown}</td>`;
    });
    this.#html.push(`<tr>${html.join('')}</tr>`);
    this.#text.push(cells.map((cell) => onOneLine(harmlessCell(cell))).join('\t'));
  }

  whole(): RichText {
    return {
      html: `<meta charset="utf-8"><table style="${TABLE}"><thead><tr>${this.#head}</tr></thead><tbody>${this.#html.join('')}</tbody></table>`,
      text: `${this.#text.join('\r\n')}\r\n`,
    };
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/** Tabs and line ends are what divides cells. */
function onOneLine(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, ' ');
}
