import { Pace } from '../library/pace';
import { cellOf, plain, READING_COLUMNS, type Cell } from './columns';
import { linkTo } from './link';
import type { ExportOptions, FactRow } from './types';
import { wordsOf } from './words';

const COLUMNS = READING_COLUMNS.filter((column) => column !== 'url');

/** A table in GitHub's Markdown; the source's title is a link to it. */
export async function toMarkdown(
  rows: readonly FactRow[],
  options: ExportOptions,
): Promise<string> {
  const words = wordsOf(options.language);
  const pace = new Pace(options);
  const isNumber = (name: string): boolean => name === 'value' || name === 'growth';
  const lines = [
    line(COLUMNS.map((column) => literal(words.column[column]))),
    line(COLUMNS.map((column) => (isNumber(column) ? '---:' : '---'))),
  ];
  for (const row of rows) {
    const cells = COLUMNS.map((column) => {
      const cell = cellOf(row, column, words);
      return column === 'title' ? link(cell, row.source.url) : literal(plain(cell));
    });
    lines.push(line(cells));
    await pace.step('writing', lines.length - 2, rows.length);
  }
  return `${lines.join('\n')}\n`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function link(title: Cell | undefined, url: string): string {
  const words = literal(plain(title) || url);
  const target = linkTo(url);
  return target === undefined
    ? words
    : `[${words}](<${target.replace(/[<>|\\]/g, encodeURIComponent)}>)`;
}

/** A text that Markdown shows as it is, on one line. */
function literal(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/\s+/gu, ' ')
    .trim();
}
