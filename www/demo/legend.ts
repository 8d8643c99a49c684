import { KINDS, type Counts, type MentionKind } from '../engine/types';

/** Writes the counts into the legend, whose parts are named by `data-kind`. */
export function showCounts(legend: ParentNode, counts: Counts): void {
  for (const kind of KINDS) {
    const { firstChild } = part(legend, kind, '.count');
    // The text node stays: to remove a node costs the browser time for every mark there is.
    if (firstChild instanceof Text) firstChild.data = String(counts[kind]);
  }
}

function part(legend: ParentNode, kind: MentionKind, selector: string): Element {
  const found = legend.querySelector(`[data-kind="${kind}"] ${selector}`);
  if (found === null) throw new Error(`The legend has no ${selector} for ${kind}`);
  return found;
}
