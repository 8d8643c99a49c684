import type { Counts, Engine, Mention } from '../engine/types';
import { KINDS } from '../engine/types';
import type { Mark } from './mark';
import { type Colours, Painter } from './painter';
import { Session } from './session';

export type { Mark } from './mark';
export type { Colours } from './painter';

export interface LensOptions {
  /** The part of the page to mark; the whole document when left out. */
  root?: Element;
  /** Elements to leave alone, with all that is in them, besides those the reader skips anyway. */
  ignore?: (element: Element) => boolean;
  /** Called when the counts have changed. */
  onCounts?: (counts: Counts) => void;
  /** Called after every change of the marks, also one that leaves the counts as they were, and when the lens gives up. */
  onMarks?: () => void;
  /** How marks look; {@link MARK_COLOURS} when left out. */
  colours?: Colours;
}

/** Why a lens does not mark: the browser has no CSS Custom Highlights, or the lens gave up after an unexpected error. */
export type Unsupported = 'no-highlights' | 'failed';

/** Marks one document as it is and as it changes; only ever reads and paints. */
export class Lens {
  readonly #engine: Engine;
  readonly #document: Document;
  readonly #options: LensOptions;
  #session: Session | undefined;
  #opened: Promise<void> | undefined;
  #counts: Counts = NONE;
  #unsupported: Unsupported | undefined;
  #error: unknown;

  constructor(engine: Engine, document: Document, options: LensOptions = {}) {
    this.#engine = engine;
    this.#document = document;
    this.#options = options;
  }

  /** Set when the lens, though started, does not mark. */
  get unsupported(): Unsupported | undefined {
    return this.#unsupported;
  }

  /** What went wrong when {@link unsupported} is `failed`; for a log. */
  get error(): unknown {
    return this.#error;
  }

  /** How many marks of each kind there are now. */
  get counts(): Counts {
    return this.#counts;
  }

  /** Resolves once the page as it stands is marked, or cannot be: see {@link unsupported}. Never rejects. */
  async start(): Promise<void> {
    this.#opened ??= this.#open();
    await this.#opened;
  }

  /** Takes back every mark, the style sheet and the listeners. A lens can be started again. Never rejects. */
  async stop(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    this.#opened = undefined;
    this.#setCounts(NONE);
    await session?.close();
  }

  /** The mark at a point of the viewport, in CSS pixels; the one painted on top where several overlap. */
  markAt(x: number, y: number): Mark | undefined {
    const session = this.#session;
    const around = this.#document.elementFromPoint(x, y);
    if (session === undefined || around === null) return undefined;
    let found: Mark | undefined;
    for (const block of session.reader.blocksAround(around)) {
      for (const mark of session.marks.of(block)) {
        if (found !== undefined && KINDS.indexOf(mark.kind) >= KINDS.indexOf(found.kind)) continue;
        if (isInside(mark.range, x, y)) found = mark;
      }
    }
    return found;
  }

  /** All marks in document order. */
  marks(): readonly Mark[] {
    const session = this.#session;
    if (session === undefined) return [];
    return session.reader.blocks().flatMap((block) => session.marks.of(block));
  }

  /** The attributes of a mark; undefined when the page has moved on or the engine cannot be asked. Never rejects. */
  async describe(mark: Mark): Promise<Mention | undefined> {
    return this.#session?.describe(mark).catch(() => undefined);
  }

  async #open(): Promise<void> {
    this.#unsupported = undefined;
    this.#error = undefined;
    if (!Painter.isSupported(this.#document)) {
      this.#unsupported = 'no-highlights';
      return;
    }
    const { root, ignore, colours } = this.#options;
    try {
      const session = new Session(this.#engine, this.#document, {
        root,
        ignore,
        colours,
        onMarked: () => {
          if (this.#session !== session) return;
          this.#setCounts({ ...session.marks.counts });
          this.#options.onMarks?.();
        },
        onFailed: (error) => {
          if (this.#session === session) this.#fail(error);
        },
      });
      this.#session = session;
      await session.open();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#session = undefined;
    this.#opened = undefined;
    this.#unsupported = 'failed';
    this.#error = error;
    this.#setCounts(NONE);
    this.#options.onMarks?.();
  }

  #setCounts(counts: Counts): void {
    const isNew = KINDS.some((kind) => counts[kind] !== this.#counts[kind]);
    this.#counts = counts;
    if (isNew) this.#options.onCounts?.(counts);
  }
}

const NONE: Counts = Object.freeze({ figure: 0, zone: 0, programme: 0 });

function isInside(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom,
  );
}
