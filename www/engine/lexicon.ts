/** What can be wrong with a row of a lexicon, or with the text around it. */
export type LexiconCode =
  | 'unknown-type'
  | 'unknown-zone-kind'
  | 'unknown-zone-level'
  | 'unknown-programme-kind'
  | 'unknown-indicator-kind'
  | 'unknown-unit-kind'
  /** `text` is the row's type. */
  | 'no-name'
  | 'too-short'
  /** `number` is how many characters a word may have. */
  | 'too-long'
  /** `number` is the line of the row that has the word already. */
  | 'repeated'
  | 'unknown-column'
  /** `number` is how many columns there are. */
  | 'too-many-columns'
  | 'not-json'
  | 'not-an-object'
  | 'not-text'
  | 'nothing-before-comma'
  | 'nothing-after-comma'
  | 'no-comma'
  | 'after-the-array'
  | 'array-does-not-end';

/** Why a row of a lexicon, or a word of one, is left out. */
export interface LexiconProblem {
  /** The line the row begins at, the first being 1. */
  line: number;
  code: LexiconCode;
  /** The text that is wrong, cut where it is long; empty where there is none. */
  text: string;
  /** What the text could be, where that is one of a few words; the empty one where it may be left out. */
  choices?: readonly string[];
  /** The number that the code names. */
  number?: number;
}
