import type { MentionKind } from '../engine/types';

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
