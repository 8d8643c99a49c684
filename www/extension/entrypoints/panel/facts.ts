import type { Figure } from '../../../engine/types';
import type { TableFact } from '../../../ui/table/fact';
import type { PanelMark } from './frame-state';

/** A figure of the page as a row: once, wherever it is said again. */
export interface PageFact extends TableFact {
  readonly figure: Figure;
  /** The marks it stands for, in the order of the page. */
  readonly places: readonly string[];
}

/** The facts of a page, in its order. */
export interface PageFacts {
  /** Those of the article, or of a page that is none. */
  readonly article: readonly PageFact[];
  /** Those of what stands around it: other news, bars, footers. */
  readonly elsewhere: readonly PageFact[];
  readonly all: readonly PageFact[];
}

const made = new WeakMap<PanelMark, PageFact>();

/** What a page says, and what is said around it. The same marks give the same facts. */
export function factsOf(marks: readonly PanelMark[]): PageFacts {
  const figures = marks.filter(({ mention }) => mention.type === 'figure');
  const article = listed(figures.filter(({ isElsewhere }) => !isElsewhere));
  const elsewhere = listed(figures.filter(({ isElsewhere }) => isElsewhere));
  return { article, elsewhere, all: [...article, ...elsewhere] };
}

/** One fact for all marks that say the same, where the first of them stands. */
function listed(marks: readonly PanelMark[]): readonly PageFact[] {
  const groups: PanelMark[][] = [];
  const alike = new Map<string, PanelMark[][]>();
  for (const mark of marks) {
    const key = sayingOf(mark.mention as Figure) ?? mark.id;
    const known = alike.get(key) ?? [];
    alike.set(key, known);
    const group = known.find((group) => group.every((other) => areOfOneTime(mark, other)));
    if (group !== undefined) group.push(mark);
    else {
      known.push([mark]);
      groups.push(...known.slice(-1));
    }
  }
  return groups.map(factOf);
}

/** What a figure says but for the time; undefined where it is of nothing, or of no place and time. */
function sayingOf(figure: Figure): string | undefined {
  const { indicator, zone, zoneName, value, max, unit, qualifier, direction } = figure;
  const where = zoneName ?? zone;
  if (indicator === undefined || (figure.period ?? where) === undefined) return undefined;
  const { measure, status } = figure;
  return JSON.stringify([
    [indicator, where ?? null, measure, status],
    [value, max ?? null, unit, qualifier, direction ?? null],
  ]);
}

/** Whether two figures are of the same time, as far as a headline says it: 上半年 for 2024年上半年, or nothing. */
function areOfOneTime({ mention: one }: PanelMark, { mention: other }: PanelMark): boolean {
  const { period: a = '', periodStart: from, periodEnd: to } = one as Figure;
  const { period: b = '', periodStart, periodEnd } = other as Figure;
  if (from !== undefined && periodStart !== undefined)
    return from === periodStart && to === periodEnd;
  return a.endsWith(b) || b.endsWith(a);
}

function factOf(marks: readonly PanelMark[]): PageFact {
  const [first] = marks as readonly [PanelMark];
  const places = marks.map(({ id }) => id);
  const known = made.get(first);
  if (known?.places.join() === places.join()) return known;
  // A headline says it in few words, the text under it in more.
  const figure = marks
    .map(({ mention }) => mention as Figure)
    .reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one));
  const fact = { id: first.id, figure, sentence: figure.sentence ?? '', places };
  made.set(first, fact);
  return fact;
}

function lengthOf({ sentence = '' }: Figure): number {
  return sentence.length;
}
