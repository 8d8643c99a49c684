import { isConnected, parentOf } from './dom';
import { above, before, type Cell, explicit, type Grid, gridOf } from './grid';
import { cellAround, linesOver, tableAround } from './table-parts';

/** What heads a cell of a table. */
export interface Heads {
  columnHeaders?: readonly string[];
  rowHeaders?: readonly string[];
  caption?: string;
}

const DIGIT = /[\d０-９〇零一二三四五六七八九十]/;

/** What is known of a table until something in it changes. */
interface Known {
  /** Undefined for a table that lays out the page. */
  grid: Grid | undefined;
  /** What stands over its first row; undefined until somebody asks. */
  caption?: string;
}

/** Says what heads the cells of the page's tables; remembers each table until it is told to forget it. */
export class Tables {
  readonly #known = new Map<Element, Known>();
  /** The tables whose captions stand in a node, or among its children. */
  readonly #captions = new WeakMap<Node, Set<Element>>();
  readonly #wereChinese = new WeakMap<Element, boolean>();
  readonly #turned = new WeakSet<Element>();
  #changed = new Set<Element>();

  /** To be called when something in a node, or with `all` everything in it, may have changed. */
  forget(node: Node, all = false): void {
    if (this.#known.size === 0) return;
    if (all)
      for (const table of this.#known.keys())
        if (Node.prototype.contains.call(node, table)) this.#forgetTable(table);
    const element = node instanceof Element ? node : parentOf(node);
    const table = element instanceof Element ? tableAround(element) : null;
    if (table !== null) this.#forgetTable(table);
    for (let at: Node | null = node; at !== null; at = parentOf(at)) {
      const below = this.#captions.get(at);
      for (const table of below ?? []) {
        if (!this.#known.has(table)) below?.delete(table);
        // What changes deep inside a node that holds the table is nothing to the table.
        else if (at === node || !Node.prototype.contains.call(at, table)) this.#recaption(table);
      }
    }
  }

  /** The tables whose cells may have other heads since the last call. */
  takeChanged(): ReadonlySet<Element> {
    const changed = this.#changed;
    this.#changed = new Set();
    // A page without an end takes tables away.
    for (const table of this.#known.keys()) if (!isConnected(table)) this.#known.delete(table);
    return changed;
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
    const { table, known, grid, cell } = found;
    const named = explicit(cell, grid);
    const columnHeaders = named ?? above(cell, grid);
    const rowHeaders = named === undefined ? before(cell, grid) : [];
    const caption = (known.caption ??= this.#captionOf(table, grid));
    if (columnHeaders.length + rowHeaders.length === 0 && caption === '') return undefined;
    return { columnHeaders, rowHeaders, ...(caption === '' ? {} : { caption }) };
  }

  #captionOf(table: Element, { titles }: Grid): string {
    const over = linesOver(table, (node) => {
      const tables = this.#captions.get(node) ?? new Set();
      this.#captions.set(node, tables.add(table));
    });
    return [...over, ...titles].join('\n');
  }

  #recaption(table: Element): void {
    const known = this.#known.get(table);
    if (known?.grid === undefined || known.caption === undefined) return;
    const caption = this.#captionOf(table, known.grid);
    if (caption === known.caption) return;
    known.caption = caption;
    this.#changed.add(table);
  }

  #forgetTable(table: Element): void {
    if (this.#known.delete(table) && isConnected(table)) this.#changed.add(table);
  }

  #find(inCell: Element): { table: Element; known: Known; grid: Grid; cell: Cell } | undefined {
    const element = cellAround(inCell);
    const table = element && tableAround(element);
    if (element === null || table === null) return undefined;
    const known = this.#known.get(table) ?? this.#learn(table);
    const { grid } = known;
    const cell = grid?.cells.get(element);
    return grid === undefined || cell === undefined ? undefined : { table, known, grid, cell };
  }

  #learn(table: Element): Known {
    const known = { grid: gridOf(table) };
    this.#known.set(table, known);
    const isChinese = known.grid?.isChinese === true;
    if (isChinese && this.#wereChinese.get(table) === false) this.#turned.add(table);
    this.#wereChinese.set(table, isChinese);
    return known;
  }
}
