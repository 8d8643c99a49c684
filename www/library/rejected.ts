import type { RejectedMark } from './types';

/** How much of the text before a mark tells it from others of the same words. */
export const CONTEXT = 12;

type Place = Pick<RejectedMark, 'kind' | 'text' | 'left'>;

/** The text before a mark, as much of it as counts. */
export function leftOf(block: string, start: number): string {
  return block.slice(Math.max(0, start - CONTEXT), start);
}

/** Whether a reader has said that this is not a mark; `left` as {@link leftOf} gives it, empty where a block begins. */
export function isRejected(marks: readonly Place[], { kind, text, left }: Place): boolean {
  return marks.some((mark) => mark.kind === kind && mark.text === text && mark.left === left);
}
