import * as v from 'valibot';
import type { LibraryProblem } from './errors';
import { SENT_FIGURE, SENT_MARK, SOURCE } from './schema';
import type { RejectedMark } from './types';

/** The most figures of one page that are saved at once. */
export const MOST_FIGURES = 50_000;

const ID = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

const REQUEST = v.variant('library', [
  v.object({
    library: v.literal('save'),
    source: SOURCE,
    figures: v.pipe(v.array(SENT_FIGURE), v.maxLength(MOST_FIGURES)),
  }),
  v.object({
    library: v.literal('undo-save'),
    articleId: ID,
    added: v.pipe(v.array(ID), v.maxLength(MOST_FIGURES)),
    newArticle: v.boolean(),
  }),
  v.object({ library: v.literal('reject'), mark: SENT_MARK }),
  v.object({ library: v.literal('unreject'), id: ID }),
  v.object({ library: v.literal('rejected'), url: v.pipe(v.string(), v.maxLength(20_000)) }),
]);

/** What a page's content script asks of the background, as JSON. */
export type LibraryRequest = v.InferOutput<typeof REQUEST>;

/** What a save did, enough to take it back. */
export interface Saved {
  articleId: string;
  /** The ids of the facts that were not there before. */
  added: string[];
  newArticle: boolean;
  /** How many were there already. */
  known: number;
}

/** What the background answers. */
export type LibraryReply =
  | { saved: Saved }
  | { rejected: RejectedMark }
  | { marks: RejectedMark[] }
  | { done: true }
  | { problem: LibraryProblem | 'bad-request' | 'unknown'; message: string };

/** Checks that a message is one of ours and well formed. Undefined where it is not. */
export function readLibraryRequest(message: unknown): LibraryRequest | undefined {
  const read = v.safeParse(REQUEST, message, { abortEarly: true });
  return read.success ? read.output : undefined;
}
