import { attributeOf, closest, textOf } from './dom';
import { cellsOf, clean, headingOf, isLayout, rowsOf, spanOf } from './table-parts';

/** A table with more cells than this, or a cell with longer text, is laid out by its table rather than being one. */
const MOST_CELLS = 50_000;
const LONGEST_CELL = 300;
const LONGEST_HEAD = 80;

const HAN = /\p{Script=Han}/u;
/** A number that stands for itself: with its sign and a unit at most, or a mark of nothing. */
const NUMBER =
  /^[-+−–—±约近≈<>≥≤]?\s*[(（]?\d[\d,，.．\s]*[)）]?\s*(?:[%％‰]|个?百分点|[十百千万亿]*(?:[元吨家个户人件台套]|平方公里|公顷|美元)?)?$|^[-—–/…*.\s]+$|^$/u;
const YEAR = /^(?:19|20)\d\d$/;

export interface Cell {
  readonly element: Element;
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

type Row = readonly (Cell | undefined)[];

/** A table as rows and columns, with each cell in every place it spans. */
export interface Grid {
  readonly rows: readonly Row[];
  readonly cells: ReadonlyMap<Element, Cell>;
  /** How many rows at the top are titles, and, with those, are headers; how many columns at the left are headers. */
  readonly titleRows: number;
  readonly headRows: number;
  readonly headColumns: number;
  readonly titles: readonly string[];
  readonly isChinese: boolean;
}

/** The table as rows and columns; undefined for one that only lays out the page. */
export function gridOf(table: Element): Grid | undefined {
  if (isLayout(table)) return undefined;
  const rows: (Cell | undefined)[][] = [];
  const cells = new Map<Element, Cell>();
  const lines = rowsOf(table);
  for (const [row, line] of lines.entries()) {
    const places = (rows[row] ??= []);
    let column = 0;
    for (const element of cellsOf(line)) {
      while (places[column] !== undefined) column += 1;
      const text = clean(textOf(element));
      if (text.length > LONGEST_CELL || cells.size >= MOST_CELLS) return undefined;
      const width = spanOf(element, 'colspan', 1_000);
      const height = Math.min(spanOf(element, 'rowspan', 1_000), lines.length - row);
      const cell: Cell = { element, text, row, column, width, height };
      cells.set(element, cell);
      for (let down = 0; down < height; down += 1) {
        const places = (rows[row + down] ??= []);
        for (let along = 0; along < width; along += 1) places[column + along] ??= cell;
      }
      column += width;
    }
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || width < 2) return undefined;
  const top = titleRows(rows, width);
  const headRows = countHeadRows(rows, top);
  const headColumns = countHeadColumns(rows, headRows, width);
  const heads = rows.flatMap((row, at) => row.slice(0, at < headRows ? undefined : headColumns));
  return {
    rows,
    cells,
    titleRows: top,
    headRows,
    headColumns,
    titles: rows.slice(0, top).flatMap((row) => row[0]?.text || []),
    isChinese: headRows + headColumns > 0 && heads.some((cell) => HAN.test(cell?.text ?? '')),
  };
}

/** Rows of one cell at the top: the table's title, or its unit. */
function titleRows(rows: readonly Row[], width: number): number {
  const at = rows.findIndex((row) => row[0]?.width !== width);
  return Math.max(at, 0);
}

/** The rows of headers at the top, title rows included: those in `<thead>` or of `<th>`, else those without a number above one with. */
function countHeadRows(rows: readonly Row[], top: number): number {
  let at = top;
  while (at < rows.length && rows[at]?.every((cell) => isColumnHeader(cell)) === true) at += 1;
  if (at > top && at < rows.length) return at;
  at = top;
  while (at < rows.length - 1 && rows[at]?.some(isData) === false) at += 1;
  const hasHead = at > top && rows[at]?.some(isData) === true;
  return hasHead ? at : top;
}

/** The columns of headers at the left: those of `<th>`, else those without a number. */
function countHeadColumns(rows: readonly Row[], headRows: number, width: number): number {
  const body = rows.slice(headRows);
  let columns = 0;
  while (
    columns < width - 1 &&
    (isNumbering(body, columns) || !body.some((row) => isData(row[columns])))
  )
    columns += 1;
  return columns;
}

function isColumnHeader(cell: Cell | undefined): boolean {
  if (cell === undefined) return true;
  return closest(cell.element, 'thead') !== null || headingOf(cell.element) === 'column';
}

/** Whether a cell holds a number rather than says what numbers are. A header cell never does, and a year above a column does not. */
function isData(cell: Cell | undefined): boolean {
  if (cell === undefined || headingOf(cell.element) !== undefined) return false;
  return cell.text !== '' && NUMBER.test(cell.text) && !YEAR.test(cell.text);
}

/** Whether the cells of a column count the rows. */
function isNumbering(body: readonly Row[], column: number): boolean {
  const [first] = body;
  const begins = Number(first?.[column]?.text);
  return begins <= 1 && body.every((row, at) => row[column]?.text === String(begins + at));
}

/** What `headers="…"` names. */
export function explicit(cell: Cell, grid: Grid): readonly string[] | undefined {
  const named = attributeOf(cell.element, 'headers')?.split(/\s+/);
  if (named === undefined) return undefined;
  const heads = [...grid.cells.values()].filter(({ element }) =>
    named.includes(attributeOf(element, 'id') ?? ' '),
  );
  return heads.length === 0 ? undefined : texts(heads, cell);
}

/** The headers over a cell, from the top. */
export function above(cell: Cell, { rows, titleRows, headRows }: Grid): readonly string[] {
  const heads: (Cell | undefined)[] = [];
  for (let row = titleRows; row < Math.min(headRows, cell.row); row += 1)
    heads.push(rows[row]?.[cell.column]);
  return texts(heads, cell);
}

/** The headers left of a cell, from the outermost. */
export function before(cell: Cell, { rows, headRows, headColumns }: Grid): readonly string[] {
  if (cell.row < headRows) return [];
  const row = rows[cell.row] ?? [];
  const heads = row.slice(0, Math.min(headColumns, cell.column));
  for (const other of row.slice(headColumns, cell.column))
    if (other !== undefined && headingOf(other.element) !== undefined) heads.push(other);
  return texts(heads, cell);
}

/** The texts of header cells, each cell once, without the cell itself and without the numbers of rows. */
function texts(heads: readonly (Cell | undefined)[], self: Cell): string[] {
  return [...new Set(heads)]
    .flatMap((head) => (head === undefined || head === self ? [] : head.text))
    .filter((text) => text !== '' && text.length <= LONGEST_HEAD && !/^\d{1,3}$/.test(text));
}
