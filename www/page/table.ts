import { attributeOf, closest, nameOf, parentOf, previousSiblingOf, textOf, typeOf } from './dom';

/** What heads a cell of a table. */
export interface Heads {
  columnHeaders?: readonly string[];
  rowHeaders?: readonly string[];
  caption?: string;
}

/** A table with more cells than this, or a cell with longer text, is laid out by its table rather than being one. */
const MOST_CELLS = 50_000;
const LONGEST_CELL = 300;
const LONGEST_HEAD = 80;
const LONGEST_CAPTION = 60;

const HAN = /\p{Script=Han}/u;
const DIGIT = /[\d０-９〇零一二三四五六七八九十]/;
/** A number that stands for itself: with its sign and a unit at most, or a mark of nothing. */
const NUMBER =
  /^[-+−–—±约近≈<>≥≤]?\s*[(（]?\d[\d,，.．\s]*[)）]?\s*(?:[%％‰]|个?百分点|[十百千万亿]*(?:[元吨家个户人件台套]|平方公里|公顷|美元)?)?$|^[-—–/…*.\s]+$|^$/u;
const YEAR = /^(?:19|20)\d\d$/;
/** Lines that belong to the table under them: 单位：亿元, 表1 主要指标. */
const UNIT_LINE = /单位\s*[:：]|^[(（]?(?:计量)?单位/;
const TITLE_LINE = /^(?:附?表|图表)\s*[\d一二三四五六七八九十]/;

interface Cell {
  readonly element: Element;
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

type Row = readonly (Cell | undefined)[];

/** A table as rows and columns, with each cell in every place it spans. */
interface Grid {
  readonly rows: readonly Row[];
  readonly cells: ReadonlyMap<Element, Cell>;
  /** How many rows at the top are titles, and, with those, are headers; how many columns at the left are headers. */
  readonly titleRows: number;
  readonly headRows: number;
  readonly headColumns: number;
  readonly caption: string | undefined;
  readonly isChinese: boolean;
}

/** Says what heads the cells of the page's tables; remembers each table until it is told to forget it. */
export class Tables {
  readonly #grids = new WeakMap<Element, Grid | null>();
  readonly #wereChinese = new WeakMap<Element, boolean>();
  readonly #turned = new WeakSet<Element>();

  /** To be called when something in a table, or a table, may have changed. */
  forget(node: Node): void {
    const element = node instanceof Element ? node : (parentOf(node) as Element | null);
    if (!(element instanceof Element)) return;
    const table = closest(element, 'table');
    if (table !== null) this.#grids.delete(table);
  }

  /** Whether a text without Chinese is worth reading: a number in a table with Chinese headers. */
  hasData(inCell: Element, text: string): boolean {
    if (!DIGIT.test(text)) return false;
    const found = this.#find(inCell);
    return found !== undefined && found.grid.isChinese;
  }

  /** Whether a table has become one whose numbers are to be read; says so once. */
  hasTurned(table: Element): boolean {
    return this.#turned.delete(table);
  }

  /** What heads the cell around an element; undefined where nothing does. */
  headsOf(inCell: Element): Heads | undefined {
    const found = this.#find(inCell);
    if (found === undefined) return undefined;
    const { grid, cell } = found;
    const named = explicit(cell, grid);
    const columnHeaders = named ?? above(cell, grid);
    const rowHeaders = named === undefined ? before(cell, grid) : [];
    const { caption } = grid;
    if (columnHeaders.length + rowHeaders.length === 0 && caption === undefined) return undefined;
    return {
      columnHeaders,
      rowHeaders,
      ...(caption === undefined ? {} : { caption }),
    };
  }

  #find(inCell: Element): { grid: Grid; cell: Cell } | undefined {
    const element = closest(inCell, 'td, th');
    const table = element && closest(element, 'table');
    if (element === null || table === null) return undefined;
    let grid = this.#grids.get(table);
    if (grid === undefined) {
      grid = gridOf(table) ?? null;
      this.#grids.set(table, grid);
      const isChinese = grid?.isChinese === true;
      if (isChinese && this.#wereChinese.get(table) === false) this.#turned.add(table);
      this.#wereChinese.set(table, isChinese);
    }
    const cell = grid?.cells.get(element);
    return grid === null || cell === undefined ? undefined : { grid, cell };
  }
}

/** The table as rows and columns; undefined for one that only lays out the page. */
function gridOf(table: Element): Grid | undefined {
  if (table.querySelector('table') !== null || attributeOf(table, 'role') === 'presentation')
    return undefined;
  const rows: (Cell | undefined)[][] = [];
  const cells = new Map<Element, Cell>();
  const lines = [...table.querySelectorAll('tr')];
  for (const [row, line] of lines.entries()) {
    const places = (rows[row] ??= []);
    let column = 0;
    for (const element of line.children) {
      if (!/^t[dh]$/.test(nameOf(element))) continue;
      while (places[column] !== undefined) column += 1;
      const text = clean(textOf(element));
      if (text.length > LONGEST_CELL || cells.size >= MOST_CELLS) return undefined;
      const width = span(element, 'colspan', 1_000);
      const height = Math.min(span(element, 'rowspan', 1_000), lines.length - row);
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
  const titles = rows.slice(0, top).map((row) => row[0]?.text ?? '');
  const caption = [captionOf(table), ...linesBefore(table), ...titles]
    .filter((line) => line !== '')
    .join('\n');
  const heads = rows.flatMap((row, at) => row.slice(0, at < headRows ? undefined : headColumns));
  return {
    rows,
    cells,
    titleRows: top,
    headRows,
    headColumns,
    caption: caption === '' ? undefined : caption,
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
  const { element } = cell;
  if (closest(element, 'thead') !== null) return true;
  if (nameOf(element) !== 'th') return false;
  return !/^row/.test(attributeOf(element, 'scope') ?? '');
}

/** Whether a cell holds a number rather than says what numbers are. A header cell never does, and a year above a column does not. */
function isData(cell: Cell | undefined): boolean {
  if (cell === undefined || nameOf(cell.element) === 'th') return false;
  return cell.text !== '' && NUMBER.test(cell.text) && !YEAR.test(cell.text);
}

/** Whether the cells of a column count the rows. */
function isNumbering(body: readonly Row[], column: number): boolean {
  const [first] = body;
  const begins = Number(first?.[column]?.text);
  return begins <= 1 && body.every((row, at) => row[column]?.text === String(begins + at));
}

/** What `headers="…"` names. */
function explicit(cell: Cell, grid: Grid): readonly string[] | undefined {
  const named = attributeOf(cell.element, 'headers')?.split(/\s+/);
  if (named === undefined) return undefined;
  const heads = [...grid.cells.values()].filter(({ element }) =>
    named.includes(attributeOf(element, 'id') ?? ' '),
  );
  return heads.length === 0 ? undefined : texts(heads, cell);
}

/** The headers over a cell, from the top. */
function above(cell: Cell, { rows, titleRows, headRows }: Grid): readonly string[] {
  const heads: (Cell | undefined)[] = [];
  for (let row = titleRows; row < Math.min(headRows, cell.row); row += 1)
    heads.push(rows[row]?.[cell.column]);
  return texts(heads, cell);
}

/** The headers left of a cell, from the outermost. */
function before(cell: Cell, { rows, headRows, headColumns }: Grid): readonly string[] {
  if (cell.row < headRows) return [];
  const row = rows[cell.row] ?? [];
  const heads = row.slice(0, Math.min(headColumns, cell.column));
  for (const other of row.slice(headColumns, cell.column))
    if (other !== undefined && nameOf(other.element) === 'th') heads.push(other);
  return texts(heads, cell);
}

/** The texts of header cells, each cell once, without the cell itself and without the numbers of rows. */
function texts(heads: readonly (Cell | undefined)[], self: Cell): string[] {
  return [...new Set(heads)]
    .flatMap((head) => (head === undefined || head === self ? [] : head.text))
    .filter((text) => text !== '' && text.length <= LONGEST_HEAD && !/^\d{1,3}$/.test(text));
}

function captionOf(table: Element): string {
  const caption = [...table.children].find((child) => nameOf(child) === 'caption');
  return caption === undefined ? '' : clean(textOf(caption)).slice(0, LONGEST_HEAD);
}

/** Short lines right before the table that belong to it: its title and its unit. */
function linesBefore(table: Element): string[] {
  const lines: string[] = [];
  let looked = 0;
  for (let node: Node = table; looked < 3;) {
    const previous: Node | null = previousOf(node);
    if (previous === null) {
      const parent: Node | null = parentOf(node);
      // A table is often alone in a box that scrolls or centres it.
      if (!(parent instanceof Element) || /^(?:body|html|main|article|td|th)$/.test(nameOf(parent)))
        break;
      node = parent;
      continue;
    }
    node = previous;
    const line = clean(textOf(previous));
    if (line === '') continue;
    looked += 1;
    const isOurs = UNIT_LINE.test(line) || TITLE_LINE.test(line);
    if (!isOurs || line.length > LONGEST_CAPTION) break;
    lines.unshift(line);
  }
  return lines;
}

/** The element or text before a node; comments do not count. */
function previousOf(node: Node): Node | null {
  let at = previousSiblingOf(node);
  while (at !== null && typeOf(at) !== 1 && typeOf(at) !== 3) at = previousSiblingOf(at);
  return at;
}

function span(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const count = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  // A rowspan of 0 reaches to the end.
  if (count === 0 && name === 'rowspan') return most;
  return Number.isNaN(count) || count < 1 ? 1 : Math.min(count, most);
}

function clean(text: string | null): string {
  return (text ?? '').slice(0, 2_000).replace(/\s+/g, ' ').trim();
}
