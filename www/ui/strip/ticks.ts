import type { MentionKind } from '../../engine/types';

/** A mark as the strip shows it. */
export interface Tick {
  readonly id: string;
  readonly kind: MentionKind;
  /** How far down the page it stands, 0 to 1. */
  readonly at: number;
}

/** Ticks on one line of the strip. */
export interface Line {
  /** The line's number, in device pixels from the top. */
  readonly y: number;
  readonly kind: MentionKind;
}

/** One line a kind and place, however many marks stand there: what is drawn grows with the strip, not with the page. */
export function linesOf(ticks: readonly Tick[], height: number): Line[] {
  const seen = new Set<string>();
  const lines: Line[] = [];
  for (const { kind, at } of ticks) {
    const y = Math.min(Math.round(at * height), height - 1);
    const key = `${kind} ${y}`;
    if (seen.has(key)) continue;
    seen.add(key);
    lines.push({ y, kind });
  }
  return lines;
}

/** The tick that stands nearest to a place; of several the first. */
export function nearestTo(ticks: readonly Tick[], at: number): Tick | undefined {
  let nearest: Tick | undefined;
  for (const tick of ticks) {
    if (nearest === undefined || Math.abs(tick.at - at) < Math.abs(nearest.at - at)) nearest = tick;
  }
  return nearest;
}
