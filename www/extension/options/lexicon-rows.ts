/** The columns of a lexicon in TSV, in their usual order. */
export const COLUMNS = ['type', 'name', 'words', 'kind', 'level', 'province', 'city'] as const;
export type Column = (typeof COLUMNS)[number];

export const TYPES = ['zone', 'programme', 'indicator', 'unit', 'never'] as const;
export type RowType = (typeof TYPES)[number];

/** One line of the lexicon: a row, or a comment or empty line that is kept as it is. */
export type LexiconLine =
  { readonly cells: Readonly<Record<Column, string>> } | { readonly comment: string };

/** A row with nothing in it but its type. */
export function newRow(type: RowType): LexiconLine {
  return { cells: cellsOf((column) => (column === 'type' ? type : '')) };
}

/** Whether the lexicon is JSON, which has no lines to edit. */
export function isJson(text: string): boolean {
  return /^\ufeff?\s*\[/.test(text);
}

/** The lines of a lexicon in TSV. Where its first line names the columns, they are put in their usual order and that line is dropped. */
export function readLines(text: string): LexiconLine[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  const header = lines[0]?.split('\t').map((name) => name.trim().toLowerCase());
  const hasHeader = header?.[0] === 'type';
  const order: readonly string[] = hasHeader ? header : COLUMNS;
  return lines.slice(hasHeader ? 1 : 0).map((line) => {
    if (line.trim() === '' || line.startsWith('#')) return { comment: line };
    const fields = line.split('\t');
    return { cells: cellsOf((column) => fields[order.indexOf(column)]?.trim() ?? '') };
  });
}

/** The lexicon with these lines: line `i + 1` of the text is `lines[i]`. */
export function writeLines(lines: readonly LexiconLine[]): string {
  return lines
    .map((line) => {
      const text =
        'comment' in line
          ? line.comment
          : COLUMNS.map((column) => line.cells[column].replace(/[\t\r\n]+/g, ' ')).join('\t');
      return `${text.trimEnd()}\n`;
    })
    .join('');
}

function cellsOf(cell: (column: Column) => string): Record<Column, string> {
  return Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) as Record<
    Column,
    string
  >;
}
