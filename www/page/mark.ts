import type { MentionKind } from '../engine/types';
import type { Block, Place } from './block';

/** One marked place of the page. */
export interface Mark {
  /** The block the offsets count in. */
  readonly block: number;
  /** First UTF-16 code unit in the block's text. */
  readonly start: number;
  /** The UTF-16 code unit after the last. */
  readonly end: number;
  readonly kind: MentionKind;
  /** Where the mark stands in the page now, collapsed when it is gone; do not change it. Of a mark that crosses the edge of a shadow tree, its first part. */
  readonly range: Range;
}

/** How much of the text before a mark says which one is meant, in UTF-16 code units. */
const CONTEXT = 24;

/** A mark of a block, with the ranges that are painted while it is. */
export class PaintedMark implements Mark {
  /**
   * The ranges of a mark that is painted. Live ones follow the page by themselves, but each makes every change of the page
   * cost a little more; static ones cost nothing, and are only put right when their block is read again.
   */
  painted: readonly AbstractRange[] | undefined;
  isRejected = false;

  constructor(
    readonly home: Block,
    readonly start: number,
    readonly end: number,
    readonly kind: MentionKind,
  ) {}

  get block(): number {
    return this.home.id;
  }

  get text(): string {
    return this.home.text.slice(this.start, this.end);
  }

  /** The end of what stands before the mark in its block. */
  get before(): string {
    return this.home.text.slice(Math.max(this.start - CONTEXT, 0), this.start);
  }

  get range(): Range {
    return this.ranges()[0] ?? new Range();
  }

  /** Where the mark stands, part by part. */
  ranges(): readonly Range[] {
    const { painted } = this;
    if (painted?.every((range) => range instanceof Range) === true) return painted;
    return this.home.locate(this.start, this.end).map(liveRange);
  }

  /** Makes the ranges that show the mark. */
  draw(live: boolean): readonly AbstractRange[] {
    const places = this.home.locate(this.start, this.end);
    this.painted = live ? places.map(liveRange) : places.map(staticRange);
    return this.painted;
  }

  /** Puts the ranges that show the mark where its text stands now; false when they must be made anew. */
  follow(): boolean {
    const { painted = [] } = this;
    const places = this.home.locate(this.start, this.end);
    if (places.length !== painted.length) return false;
    return painted.every((range, at) => {
      const place = places[at];
      if (place === undefined) return false;
      if (isAt(range, place)) return true;
      if (!(range instanceof Range)) return false;
      setEnds(range, place);
      return true;
    });
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

function staticRange({ startNode, startOffset, endNode, endOffset }: Place): StaticRange {
  return new StaticRange({
    startContainer: startNode,
    startOffset,
    endContainer: endNode,
    endOffset,
  });
}

function liveRange(place: Place): Range {
  const range = new Range();
  setEnds(range, place);
  return range;
}

/** The page may meanwhile have cut text away, which it will be read again for; until then a mark ends where the text does. */
function setEnds(range: Range, { startNode, startOffset, endNode, endOffset }: Place): void {
  range.setStart(startNode, Math.min(startOffset, startNode.length));
  range.setEnd(endNode, Math.min(endOffset, endNode.length));
}
