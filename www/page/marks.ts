import { type Counts, KINDS, type MentionKind } from '../engine/types';
import type { Block } from './block';
import { type Mark, PaintedMark } from './mark';
import type { Painter } from './painter';

/** What a reader may have said is not a mark. */
export interface Candidate {
  readonly kind: MentionKind;
  /** The text of the mark. */
  readonly text: string;
  /** The end of what stands before it in its block. */
  readonly before: string;
}

/** The marks of one block, for the text it had when they were made. */
interface Marked {
  readonly version: number;
  readonly marks: readonly PaintedMark[];
}

/** So many marks follow the page by themselves; a change of the page then costs microseconds more, not milliseconds. */
const MOST_LIVE = 1_000;

/** Which marks each block has, and which of them are painted: those of the kinds shown, not rejected, in scope, and near. */
export class Marks {
  /** All kinds, shown or not; without the rejected and those out of scope. */
  readonly counts: Counts = { figure: 0, zone: 0, programme: 0 };
  readonly #painter: Painter;
  readonly #of = new Map<Block, Marked>();
  #live = 0;
  #kinds: Readonly<Record<MentionKind, boolean>> = { figure: true, zone: true, programme: true };
  #rejects: (candidate: Candidate) => boolean = () => false;
  #scope: Range | undefined;
  #near: ReadonlySet<Block> | undefined;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /** How many marks there are, shown or not. */
  get size(): number {
    return KINDS.reduce((sum, kind) => sum + this.counts[kind], 0);
  }

  /** The marks of a block that a reader sees. */
  of(block: Block): readonly PaintedMark[] {
    return this.#all(block).filter((mark) => this.#isShown(mark));
  }

  /** The mark of a block that begins there, whether its kind is shown or not. */
  at(block: Block, start: number, kind: MentionKind): PaintedMark | undefined {
    return this.#all(block).find(
      (mark) => mark.start === start && mark.kind === kind && !mark.isRejected,
    );
  }

  /** Whether the block's marks were made from the text it has now. */
  areCurrent(block: Block): boolean {
    return this.#of.get(block)?.version === block.version;
  }

  has(block: Block): boolean {
    return this.#of.has(block);
  }

  /** Whether there is anything to paint in the block. */
  isMarked(block: Block): boolean {
    return this.#all(block).length > 0;
  }

  /** Notes that no mark is current any more. */
  outdate(): void {
    for (const [block, { marks }] of this.#of) this.#of.set(block, { version: -1, marks });
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
    const before = new Map(this.#all(block).map((mark) => [keyOf(mark), mark]));
    const marks: PaintedMark[] = [];
    for (let i = 0; i + 2 < spans.length; i += 3) {
      const [start = 0, end = 0, kindIndex = 0] = spans.slice(i, i + 3);
      const kind = KINDS[kindIndex];
      if (kind === undefined || block.locate(start, end).length === 0) continue;
      const key = keyOf({ start, end, kind });
      const known = before.get(key);
      before.delete(key);
      // What stood before a mark may have changed, and with it whether this is the one that was rejected.
      if (known !== undefined) this.#uncount(known);
      const mark = known ?? new PaintedMark(block, start, end, kind);
      this.#count(mark);
      this.#move(mark);
      marks.push(mark);
    }
    for (const mark of before.values()) this.#remove(mark);
    marks.sort((a, b) => a.start - b.start || b.end - a.end);
    this.#of.set(block, { version: block.version, marks });
  }

  /** Puts the marks of a block whose text is the same back to where the text stands now. */
  move(block: Block): void {
    for (const mark of this.#all(block)) this.#move(mark);
  }

  /** Says which kinds are shown. */
  setKinds(kinds: Readonly<Record<MentionKind, boolean>>): void {
    this.#kinds = { ...kinds };
    this.#repaint();
  }

  /** Says what is not a mark. */
  setRejects(rejects: (candidate: Candidate) => boolean): void {
    this.#rejects = rejects;
    this.#recount();
  }

  /** Marks only what stands in a range, or everything again. */
  setScope(scope: Range | undefined): void {
    this.#scope = scope;
    this.#recount();
  }

  /** Says which blocks are near enough to be painted; undefined: all. */
  setNear(near: ReadonlySet<Block> | undefined): void {
    const before = this.#near;
    this.#near = near;
    if (before === undefined || near === undefined) {
      if (before !== near) this.#repaint();
      return;
    }
    for (const block of before) if (!near.has(block)) this.#repaintIn(block);
    for (const block of near) if (!before.has(block)) this.#repaintIn(block);
  }

  /** Whether only what is near is painted. */
  get isPartial(): boolean {
    return this.#near !== undefined;
  }

  #all(block: Block): readonly PaintedMark[] {
    return this.#of.get(block)?.marks ?? [];
  }

  #isShown({ kind, isRejected }: PaintedMark): boolean {
    return this.#kinds[kind] && !isRejected;
  }

  #recount(): void {
    for (const { marks } of this.#of.values()) {
      for (const mark of marks) {
        this.#uncount(mark);
        this.#count(mark);
        this.#paint(mark);
      }
    }
  }

  #repaint(): void {
    for (const block of this.#of.keys()) this.#repaintIn(block);
  }

  #repaintIn(block: Block): void {
    for (const mark of this.#all(block)) this.#paint(mark);
  }

  #count(mark: PaintedMark): void {
    const { kind, text, before } = mark;
    mark.isRejected = this.#rejects({ kind, text, before }) || !this.#isInScope(mark);
    if (!mark.isRejected) this.counts[kind] += 1;
  }

  #uncount({ kind, isRejected }: PaintedMark): void {
    if (!isRejected) this.counts[kind] -= 1;
  }

  #isInScope(mark: PaintedMark): boolean {
    const scope = this.#scope;
    return scope === undefined || mark.ranges().some((range) => isWithin(scope, range));
  }

  #remove(mark: PaintedMark): void {
    this.#uncount(mark);
    this.#erase(mark);
  }

  /** Paints a mark that should be painted and is not, and the other way round. */
  #paint(mark: PaintedMark): void {
    const isWanted = this.#isShown(mark) && (this.#near?.has(mark.home) ?? true);
    if (!isWanted) this.#erase(mark);
    else if (mark.painted === undefined) {
      const ranges = mark.draw(this.#live < MOST_LIVE);
      if (ranges[0] instanceof Range) this.#live += 1;
      for (const range of ranges) this.#painter.add(mark.kind, range);
    }
  }

  #move(mark: PaintedMark): void {
    if (mark.painted !== undefined && !mark.follow()) this.#erase(mark);
    this.#paint(mark);
  }

  #erase(mark: PaintedMark): void {
    const { painted, kind } = mark;
    if (painted === undefined) return;
    mark.painted = undefined;
    if (painted[0] instanceof Range) this.#live -= 1;
    for (const range of painted) this.#painter.remove(kind, range);
  }
}

function keyOf({ start, end, kind }: Pick<Mark, 'start' | 'end' | 'kind'>): string {
  return `${start}-${end}-${kind}`;
}

/** Whether a range begins or ends in another; never of one in another tree. */
function isWithin(scope: Range, range: Range): boolean {
  return (
    scope.isPointInRange(range.startContainer, range.startOffset + 1) ||
    scope.isPointInRange(range.endContainer, range.endOffset - 1)
  );
}
