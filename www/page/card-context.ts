import type { Figure, Zone } from '../engine/types';
import type { Marked } from './card-parts';
import type { Mark } from './mark';

/** What the zone a figure is about is, from where the page names it. */
export async function zoneOf(figure: Figure, marked: Marked): Promise<Zone | undefined> {
  if (figure.zone === undefined) return undefined;
  const mark = marked
    .marks()
    .find(({ kind, range }) => kind === 'zone' && range.toString() === figure.zone);
  const zone = mark && (await marked.describe(mark).catch(() => undefined));
  return zone?.type === 'zone' ? zone : undefined;
}

/** How many figures around a growth rate are asked whether it is theirs; a level stands close to its growth. */
const NEIGHBOURS = 8;

/** The level that a growth rate belongs to: 461亿元 for the 9.2% of 461亿元，同比增长9.2%. */
export async function levelOf(
  growth: Figure,
  mark: Mark,
  marked: Marked,
): Promise<Figure | undefined> {
  if (growth.measure !== 'growth') return undefined;
  const away = (other: Mark): number => Math.abs(other.start - mark.start);
  const around = marked
    .marks()
    .filter((other) => other.kind === 'figure' && other.block === mark.block && away(other) > 0)
    .sort((a, b) => away(a) - away(b))
    .slice(0, NEIGHBOURS);
  for (const other of around) {
    const figure = await marked.describe(other).catch(() => undefined);
    if (figure?.type === 'figure' && figure.growthStart === mark.start) return figure;
  }
  return undefined;
}
