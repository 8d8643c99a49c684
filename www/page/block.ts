import type { BlockRole, BlockText } from '../engine/types';
import { treeOf } from './dom';
import type { Piece } from './run';
import type { Heads } from './table';

/** The two ends of a stretch of text in the page's own nodes, which are of one tree. */
export interface Place {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** One block of the page's visible Chinese text, and where each of its characters stands. */
export class Block implements BlockText {
  text = '';
  role: BlockRole = 'paragraph';
  columnHeaders?: readonly string[];
  rowHeaders?: readonly string[];
  caption?: string;
  /** Grows whenever the text, the role or what heads a cell changes. */
  version = 0;
  /** The element it stands in; a document or shadow root where there is none. */
  around: Node | undefined;
  #pieces: readonly Piece<Text>[] = [];
  #isMixed = false;

  constructor(readonly id: number) {}

  /** Takes what was read now. `isMixed`: the pieces are not all of one tree. */
  renew(text: string, role: BlockRole, pieces: readonly Piece<Text>[], isMixed = false): void {
    if (text !== this.text || role !== this.role) this.version += 1;
    this.text = text;
    this.role = role;
    this.#pieces = pieces;
    this.#isMixed = isMixed;
  }

  /** Takes what heads its cell. Gives whether that is news. */
  head(heads: Heads | undefined): boolean {
    const before = JSON.stringify([this.columnHeaders, this.rowHeaders, this.caption]);
    delete this.columnHeaders;
    delete this.rowHeaders;
    delete this.caption;
    Object.assign(this, heads);
    const isNew = JSON.stringify([this.columnHeaders, this.rowHeaders, this.caption]) !== before;
    if (isNew) this.version += 1;
    return isNew;
  }

  /** What the engine is told of it. */
  toText(): BlockText {
    const { id, text, role, columnHeaders, rowHeaders, caption } = this;
    return {
      id,
      text,
      role,
      ...(columnHeaders === undefined ? {} : { columnHeaders }),
      ...(rowHeaders === undefined ? {} : { rowHeaders }),
      ...(caption === undefined ? {} : { caption }),
    };
  }

  /** Where the text from `start` to `end` (UTF-16 code units) stands, one place for each tree it runs through; none when none of it stands in the page. */
  locate(start: number, end: number): readonly Place[] {
    const first = search(this.#pieces, (piece) => piece.at + piece.length > start);
    const after = search(this.#pieces, (piece) => piece.at >= end);
    if (!this.#isMixed) return this.#place(first, after, start, end);
    const places: Place[] = [];
    for (let from = first; from < after;) {
      let to = from + 1;
      while (to < after && this.#treeOf(to) === this.#treeOf(from)) to += 1;
      places.push(...this.#place(from, to, start, end));
      from = to;
    }
    return places;
  }

  #treeOf(piece: number): Node | undefined {
    const node = this.#pieces[piece]?.node;
    return node && treeOf(node);
  }

  /** Where the part of the text stands that is in the pieces from one to before another. */
  #place(from: number, to: number, start: number, end: number): Place[] {
    const first = this.#pieces[from];
    const last = this.#pieces[to - 1];
    if (first === undefined || last === undefined || to <= from) return [];
    return [
      {
        startNode: first.node,
        startOffset: first.offset + Math.max(start - first.at, 0),
        endNode: last.node,
        endOffset: last.offset + Math.min(end - last.at, last.length),
      },
    ];
  }
}

/** The index of the first piece for which `is` holds; it must hold for all after that. */
function search(pieces: readonly Piece<Text>[], is: (piece: Piece<Text>) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && is(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}
