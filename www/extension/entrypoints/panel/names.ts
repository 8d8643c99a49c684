import type { Programme, Zone } from '../../../engine/types';
import type { PanelMark } from './frame-state';

/** A zone or programme of the page, with every place where it stands. */
export interface NamedThing {
  readonly name: string;
  /** The first mention of it; the one that knows most of it, where they differ. */
  readonly mention: Zone | Programme;
  readonly marks: readonly PanelMark[];
}

/** The zones or the programmes of a page by name: those named most often first, else as they come. */
export function namesOf(marks: readonly PanelMark[], kind: 'zone' | 'programme'): NamedThing[] {
  const things = new Map<string, { mention: Zone | Programme; marks: PanelMark[] }>();
  for (const mark of marks) {
    const { mention } = mark;
    if (mention.type !== kind) continue;
    const known = things.get(mention.name);
    if (known === undefined) {
      things.set(mention.name, { mention, marks: [mark] });
      continue;
    }
    known.marks.push(mark);
    if (Object.keys(mention).length > Object.keys(known.mention).length) known.mention = mention;
  }
  return [...things]
    .map(([name, thing]) => ({ name, ...thing }))
    .sort((one, other) => other.marks.length - one.marks.length);
}
