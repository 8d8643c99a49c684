import { Pace } from '../library/pace';
import { cellOf, harmlessCell, READING_COLUMNS } from './columns';
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
  const headers = READING_COLUMNS.map((column) => words.column[column]);
  const html = [headers.map((header) => `<th style="${HEAD}">${escape(header)}</th>`).join('')];
  const text = [headers.map(onOneLine).join('\t')];
  for (const row of rows) {
    const cells = READING_COLUMNS.map((column) => cellOf(row, column, words));
    html.push(
      cells
        .map((cell) => {
          const said = escape(harmlessCell(cell));
          const url =
            cell?.kind === 'text' && cell.text === row.source.url ? linkTo(cell.text) : undefined;
          const shown = url === undefined ? said : `<a href="${escape(url)}">${said}</a>`;
          return `<td style="${cell?.kind === 'number' ? NUMBER : BODY}">${shown}</td>`;
        })
        .join(''),
    );
    text.push(cells.map((cell) => onOneLine(harmlessCell(cell))).join('\t'));
    await pace.step('writing', text.length - 1, rows.length);
  }
  const [head = '', ...body] = html.map((cells) => `<tr>${cells}</tr>`);
  return {
    html: `<meta charset="utf-8"><table style="${TABLE}"><thead>${head}</thead><tbody>${body.join('')}</tbody></table>`,
    text: `${text.join('\r\n')}\r\n`,
  };
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
