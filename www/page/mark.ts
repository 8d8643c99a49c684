import type { MentionKind } from '../engine/types';
import type { Place } from './block';

/** One marked place of the page. */
export interface Mark {
  /** The block the offsets count in. */
  readonly block: number;
  /** First UTF-16 code unit in the block's text. */
  readonly start: number;
  /** The UTF-16 code unit after the last. */
  readonly end: number;
  readonly kind: MentionKind;
  /** Where the mark stands in the page now; do not change it. */
  readonly range: Range;
}

/**
 * A mark with the range that is painted. A live range follows the page by itself, but each one makes every change of the page
 * cost a little more; a static one costs nothing, and is only put right when its block is read again.
 */
export class PaintedMark implements Mark {
  #painted: AbstractRange;

  constructor(
    readonly block: number,
    readonly start: number,
    readonly end: number,
    readonly kind: MentionKind,
    place: Place,
    readonly isLive: boolean,
  ) {
    this.#painted = isLive ? liveRange(place) : staticRange(place);
  }

  get painted(): AbstractRange {
    return this.#painted;
  }

  get range(): Range {
    const painted = this.#painted;
    return painted instanceof Range ? painted : liveRange(placeOf(painted));
  }

  /** Puts the mark where its text stands now. Gives whether {@link painted} is another object than before. */
  put(place: Place): boolean {
    const painted = this.#painted;
    if (isAt(painted, place)) return false;
    if (painted instanceof Range) {
      setEnds(painted, place);
      return false;
    }
    this.#painted = staticRange(place);
    return true;
  }
}

function isAt(range: AbstractRange, place: Place): boolean {
  return (
    range.startContainer === place.startNode &&
    range.startOffset === place.startOffset &&
    range.endContainer === place.endNode &&
    range.endOffset === place.endOffset
  );
}

function placeOf(range: AbstractRange): Place {
  return {
    startNode: range.startContainer as Text,
    startOffset: range.startOffset,
    endNode: range.endContainer as Text,
    endOffset: range.endOffset,
  };
}

function staticRange({ startNode, startOffset, endNode, endOffset }: Place): StaticRange {
  return new StaticRange({
    startContainer: startNode,
    startOffset,
    endContainer: endNode,
    endOffset,
  });
}

function liveRange(place: Place): Range {
  const range = place.startNode.ownerDocument.createRange();
  setEnds(range, place);
  return range;
}

/** The page may meanwhile have cut text away, which it will be read again for; until then a mark ends where the text does. */
function setEnds(range: Range, { startNode, startOffset, endNode, endOffset }: Place): void {
  range.setStart(startNode, Math.min(startOffset, startNode.length));
  range.setEnd(endNode, Math.min(endOffset, endNode.length));
}
