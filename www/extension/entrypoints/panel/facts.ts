import type { Figure } from '../../../engine/types';
import type { TableFact } from '../../../ui/table/fact';
import type { PanelMark } from './frame-state';

/** A figure of the page as a row. */
export interface PageFact extends TableFact {
  readonly figure: Figure;
}

const made = new WeakMap<PanelMark, PageFact>();

/** The figures of a page, in its order. The same mark gives the same fact. */
export function factsOf(marks: readonly PanelMark[]): readonly PageFact[] {
  return marks.flatMap((mark) => {
    const { mention } = mark;
    if (mention.type !== 'figure') return [];
    const fact = made.get(mark) ?? {
      id: mark.id,
      figure: mention,
      sentence: mention.sentence ?? '',
    };
    made.set(mark, fact);
    return [fact];
  });
}
