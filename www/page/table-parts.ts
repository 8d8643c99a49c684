import {
  attributeOf,
  closest,
  nameOf,
  parentOf,
  previousSiblingOf,
  textOf,
  treeOf,
  typeOf,
} from './dom';

/** Tables are elements of HTML, or whatever ARIA calls so. */
const TABLE = 'table, [role=table], [role=grid], [role=treegrid]';
const ROW = 'tr, [role=row]';
const CELL = 'td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]';

const LONGEST_CAPTION = 60;
const LONGEST_TITLE = 80;

/** Lines that belong to the table under them: 单位：亿元, 表1 主要指标. */
const UNIT_LINE = /单位\s*[:：]|^[(（]?(?:计量)?单位/;
const TITLE_LINE = /^(?:附?表|图表)\s*[\d一二三四五六七八九十]/;

/** The innermost table around an element, or itself. */
export function tableAround(element: Element): Element | null {
  return closest(element, TABLE);
}

/** The innermost cell around an element, or itself. */
export function cellAround(element: Element): Element | null {
  return closest(element, CELL);
}

/** Whether a table lays out the page, by its role or because of the tables in it. */
export function isLayout(table: Element): boolean {
  return (
    /^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '') ||
    table.querySelector(TABLE) !== null
  );
}

/** The rows of a table without tables in it. */
export function rowsOf(table: Element): readonly Element[] {
  return [...table.querySelectorAll(ROW)];
}

/** The cells of a row; those of ARIA need not be its children. */
export function cellsOf(row: Element): readonly Element[] {
  return [...row.querySelectorAll(CELL)].filter((cell) => {
    const around = parentOf(cell);
    return around instanceof Element && closest(around, `${ROW}, ${CELL}`) === row;
  });
}

/** Whether a cell heads its row or its column; undefined for one that heads neither. */
export function headingOf(cell: Element): 'row' | 'column' | undefined {
  const [, role] = /^(row|column)header$/.exec(attributeOf(cell, 'role') ?? '') ?? [];
  if (role !== undefined) return role as 'row' | 'column';
  if (nameOf(cell) !== 'th') return undefined;
  return /^row/.test(attributeOf(cell, 'scope') ?? '') ? 'row' : 'column';
}

/** How many columns or rows a cell takes. */
export function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const count = Number.parseInt(
    attributeOf(cell, name) ?? attributeOf(cell, `aria-${name}`) ?? '1',
    10,
  );
  // A rowspan of 0 reaches to the end.
  if (count === 0 && name === 'rowspan') return most;
  return Number.isNaN(count) || count < 1 ? 1 : Math.min(count, most);
}

/**
 * What stands over a table: its caption, or what it is labelled by, and short lines right before it. `looked` is told of each node
 * whose change may change that.
 */
export function linesOver(table: Element, looked: (node: Node) => void): readonly string[] {
  return [captionOf(table, looked), ...linesBefore(table, looked)].filter((line) => line !== '');
}

function captionOf(table: Element, looked: (node: Node) => void): string {
  const caption = [...table.children].find(
    (child) => nameOf(child) === 'caption' || attributeOf(child, 'role') === 'caption',
  );
  const labels = (attributeOf(table, 'aria-labelledby') ?? '').split(/\s+/).flatMap((id) => {
    const label = id === '' ? null : (treeOf(table) as Document).getElementById(id);
    if (label !== null) looked(label);
    return label ?? [];
  });
  const label = labels.map((each) => textOf(each)).join(' ') || attributeOf(table, 'aria-label');
  return clean(caption === undefined ? label : textOf(caption)).slice(0, LONGEST_TITLE);
}

/** Short lines right before the table that belong to it: its title and its unit. */
function linesBefore(table: Element, looked: (node: Node) => void): string[] {
  const lines: string[] = [];
  let count = 0;
  for (let node: Node = table; count < 3;) {
    const previous: Node | null = previousOf(node);
    if (previous === null) {
      const parent: Node | null = parentOf(node);
      if (parent !== null) looked(parent);
      // A table is often alone in a box that scrolls or centres it.
      if (!(parent instanceof Element) || /^(?:body|html|main|article|td|th)$/.test(nameOf(parent)))
        break;
      node = parent;
      continue;
    }
    node = previous;
    looked(previous);
    const line = clean(textOf(previous));
    if (line === '') continue;
    count += 1;
    const isOurs = UNIT_LINE.test(line) || TITLE_LINE.test(line);
    if (!isOurs || line.length > LONGEST_CAPTION) break;
    lines.unshift(line);
  }
  const parent = parentOf(table);
  if (parent !== null) looked(parent);
  return lines;
}

/** The element or text before a node; comments do not count. */
function previousOf(node: Node): Node | null {
  let at = previousSiblingOf(node);
  while (at !== null && typeOf(at) !== 1 && typeOf(at) !== 3) at = previousSiblingOf(at);
  return at;
}

/** A text as it is read, without what no head or value is long enough for. */
export function clean(text: string | null): string {
  return (text ?? '').slice(0, 2_000).replace(/\s+/g, ' ').trim();
}
