import { type Counts, KINDS } from '../engine/types';
import type { Block, Place } from './block';
import { type Mark, PaintedMark } from './mark';
import type { Painter } from './painter';

/** The marks of one block, for the text it had when they were made. */
interface Marked {
  readonly version: number;
  readonly marks: readonly PaintedMark[];
}

/** So many marks follow the page by themselves; a change of the page then costs microseconds more, not milliseconds. */
const MOST_LIVE = 1_000;

/** Which marks each block has, painted. */
export class Marks {
  readonly counts: Counts = { figure: 0, zone: 0, programme: 0 };
  readonly #painter: Painter;
  readonly #of = new Map<Block, Marked>();
  #live = 0;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  of(block: Block): readonly PaintedMark[] {
    return this.#of.get(block)?.marks ?? [];
  }

  /** Whether the block's marks were made from the text it has now. */
  areCurrent(block: Block): boolean {
    return this.#of.get(block)?.version === block.version;
  }

  has(block: Block): boolean {
    return this.#of.has(block);
  }

  /** Forgets the blocks that are not named. Gives whether there were any. */
  keepOnly(blocks: ReadonlySet<Block>): boolean {
    let gone = false;
    for (const [block, { marks }] of this.#of) {
      if (blocks.has(block)) continue;
      for (const mark of marks) this.#remove(mark);
      this.#of.delete(block);
      gone = true;
    }
    return gone;
  }

  /** Replaces a block's marks by those at `spans`, flat triples of start, end and kind. A mark that stays the same stays the same object. */
  set(block: Block, spans: readonly number[]): void {
    const before = new Map(this.of(block).map((mark) => [keyOf(mark), mark]));
    const marks: PaintedMark[] = [];
    for (let i = 0; i + 2 < spans.length; i += 3) {
      const [start = 0, end = 0, kindIndex = 0] = spans.slice(i, i + 3);
      const kind = KINDS[kindIndex];
      const place = block.locate(start, end);
      if (kind === undefined || place === undefined) continue;
      const key = keyOf({ start, end, kind });
      const known = before.get(key);
      before.delete(key);
      if (known === undefined) {
        const isLive = this.#live < MOST_LIVE;
        marks.push(this.#add(new PaintedMark(block.id, start, end, kind, place, isLive)));
      } else {
        this.#put(known, place);
        marks.push(known);
      }
    }
    for (const mark of before.values()) this.#remove(mark);
    marks.sort((a, b) => a.start - b.start || b.end - a.end);
    this.#of.set(block, { version: block.version, marks });
  }

  /** Puts the marks of a block whose text is the same back to where the text stands now. */
  move(block: Block): void {
    for (const mark of this.of(block)) {
      const place = block.locate(mark.start, mark.end);
      if (place !== undefined) this.#put(mark, place);
    }
  }

  #put(mark: PaintedMark, place: Place): void {
    const { painted } = mark;
    if (!mark.put(place)) return;
    this.#painter.remove(mark.kind, painted);
    this.#painter.add(mark.kind, mark.painted);
  }

  #add(mark: PaintedMark): PaintedMark {
    this.counts[mark.kind] += 1;
    if (mark.isLive) this.#live += 1;
    this.#painter.add(mark.kind, mark.painted);
    return mark;
  }

  #remove(mark: PaintedMark): void {
    this.counts[mark.kind] -= 1;
    if (mark.isLive) this.#live -= 1;
    this.#painter.remove(mark.kind, mark.painted);
  }
}

function keyOf({ start, end, kind }: Pick<Mark, 'start' | 'end' | 'kind'>): string {
  return `${start}-${end}-${kind}`;
}
