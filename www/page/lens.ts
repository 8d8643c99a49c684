import type { Counts, Engine, Mention, MentionKind } from '../engine/types';

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

/** A background for each kind: any CSS `<color>`, also `light-dark(…)`. */
export type Colours = Readonly<Record<MentionKind, string>>;

export interface LensOptions {
  /** The part of the page to mark; the whole document when left out. */
  root?: Element;
  /** Elements to leave alone, with all that is in them, besides those the reader skips anyway. */
  ignore?: (element: Element) => boolean;
  /** Called after every change of the marks, at most once a frame. */
  onCounts?: (counts: Counts) => void;
  colours?: Colours;
}

/** Why a lens that was started does not mark. */
export type Unsupported = 'no-highlights' | 'failed';

/** Marks one document as it is and as it changes; only ever reads and paints. */
export class Lens {
  /** Set when the lens cannot mark: no CSS Custom Highlights here, or it gave up after an unexpected error. */
  unsupported: Unsupported | undefined;

  constructor(
    readonly engine: Engine,
    readonly document: Document,
    readonly options: LensOptions = {},
  ) {}

  /** Resolves once the page as it stands is marked. Never rejects. */
  async start(): Promise<void> {}

  /** Takes back every mark, the style sheet and the observers. */
  async stop(): Promise<void> {}

  /** The mark under a point of the viewport, in CSS pixels. */
  markAt(_x: number, _y: number): Mark | undefined {
    return undefined;
  }

  /** All marks in document order. */
  marks(): readonly Mark[] {
    return [];
  }

  /** The attributes of a mark, or undefined when the page has moved on. */
  async describe(_mark: Mark): Promise<Mention | undefined> {
    return undefined;
  }

  get counts(): Counts {
    return { figure: 0, zone: 0, programme: 0 };
  }
}
