import type { BlockRole, BlockText } from '../engine/types';
import type { Piece } from './run';

/** The two ends of a stretch of text in the page's own nodes. */
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
  /** Grows whenever the text or the role changes. */
  version = 0;
  #pieces: readonly Piece<Text>[] = [];

  constructor(readonly id: number) {}

  /** Takes what was read now. */
  renew(text: string, role: BlockRole, pieces: readonly Piece<Text>[]): void {
    if (text !== this.text || role !== this.role) this.version += 1;
    this.text = text;
    this.role = role;
    this.#pieces = pieces;
  }

  /** Where the text from `start` to `end` (UTF-16 code units) stands; undefined when none of it stands in the page. */
  locate(start: number, end: number): Place | undefined {
    const first = this.#pieces[search(this.#pieces, (piece) => piece.at + piece.length > start)];
    const last = this.#pieces[search(this.#pieces, (piece) => piece.at >= end) - 1];
    if (first === undefined || last === undefined || last.at < first.at) return undefined;
    return {
      startNode: first.node,
      startOffset: first.offset + Math.max(start - first.at, 0),
      endNode: last.node,
      endOffset: last.offset + Math.min(end - last.at, last.length),
    };
  }

  /** The offset in this block's text of a position in a text node; undefined when it is not of this block. */
  offsetOf(node: Node, offset: number): number | undefined {
    const piece = this.#pieces.find(
      (piece) =>
        piece.node === node && piece.offset <= offset && offset <= piece.offset + piece.length,
    );
    return piece === undefined ? undefined : piece.at + offset - piece.offset;
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
