import type { Figure } from '../engine/types';
import type { FigureFacts, LibraryFact, Source } from '../library/types';
import type { FactRow, RowSource } from './types';

/** A figure of a page as a row. */
export function rowOf(source: Source, figure: Figure): FactRow {
  return { ...attributesOf(figure), sentence: figure.sentence ?? '', source: sourceOf(source) };
}

/** Saved facts as rows, in their order. */
export function rowsOf(facts: readonly LibraryFact[]): FactRow[] {
  return facts.map(({ figure, sentence, saved, article, tags, note }) => ({
    ...attributesOf(figure),
    sentence,
    source: { ...sourceOf(article), saved },
    ...(tags.length === 0 ? {} : { tags }),
    ...(note === '' ? {} : { note }),
  }));
}

function sourceOf({ title, url, site, published }: Source): RowSource {
  return { title, url, site, ...(published === undefined ? {} : { published }) };
}

const NAMES = [
  'text',
  'indicator',
  'value',
  'max',
  'unit',
  'qualifier',
  'measure',
  'direction',
  'growth',
  'period',
  'periodStart',
  'periodEnd',
  'status',
  'zone',
  'zoneName',
] as const satisfies readonly (keyof FigureFacts)[];

/** The attributes of a figure alone, in this order, without those it has not. */
function attributesOf(figure: FigureFacts): FigureFacts {
  const named = NAMES.map((name) => [name, figure[name]] as const);
  return Object.fromEntries(
    named.filter(([, value]) => value !== undefined),
  ) as unknown as FigureFacts;
}
