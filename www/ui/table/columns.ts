import type { ColumnDef } from '@tanstack/react-table';
import { growthOf, type TableFact, zoneOf } from './fact';
import { periodKeyOf } from './filter';

/** The columns in the order they stand in. */
export const COLUMNS = [
  'indicator',
  'value',
  'unit',
  'period',
  'status',
  'growth',
  'zone',
  'sentence',
] as const;

export type ColumnName = (typeof COLUMNS)[number];

export type Grouping = 'none' | 'zone' | 'indicator';

export interface Sort {
  readonly column: ColumnName;
  readonly descending: boolean;
}

/** Of numbers the largest are looked for first. */
export function startsDescending(column: ColumnName): boolean {
  return column in NUMBERS;
}

/** What of a fact a text column sorts and groups by. */
const TEXTS: Readonly<Partial<Record<ColumnName, (fact: TableFact) => string>>> = {
  indicator: ({ figure }) => figure.indicator ?? '',
  unit: ({ figure }) => figure.unit,
  period: periodKeyOf,
  status: ({ figure }) => figure.status,
  zone: zoneOf,
  sentence: ({ sentence }) => sentence,
};

const NUMBERS: Readonly<Partial<Record<ColumnName, (fact: TableFact) => number | undefined>>> = {
  value: ({ figure }) => figure.value,
  growth: growthOf,
};

/**
 * The columns for a list of facts. Texts sort as the language does (拼音 or strokes), which is dear: each distinct text is
 * compared once, when its column is first sorted, and rows by its rank.
 */
export function columnsFor(facts: readonly TableFact[], language: string): ColumnDef<TableFact>[] {
  return COLUMNS.map((name): ColumnDef<TableFact> => {
    const text = TEXTS[name];
    const ranks = text === undefined ? undefined : ranksOf(facts, text, language);
    return {
      id: name,
      accessorFn: (fact) => (text === undefined ? NUMBERS[name]?.(fact) : ranks?.(text(fact))),
      ...(text === undefined ? {} : { getGroupingValue: text }),
      sortingFn: 'basic',
      // What has no value stands last, whichever way the rest is sorted.
      sortUndefined: 'last',
      // Groups stay in the order their first facts stand in; only the facts inside are sorted.
      aggregationFn: () => 0,
      sortDescFirst: text === undefined,
    };
  });
}

function ranksOf(
  facts: readonly TableFact[],
  text: (fact: TableFact) => string,
  language: string,
): (text: string) => number | undefined {
  let ranks: Map<string, number> | undefined;
  return (wanted) => {
    if (ranks === undefined) {
      const collator = new Intl.Collator(language, { numeric: true });
      const distinct = [...new Set(facts.map(text))].filter((each) => each !== '');
      ranks = new Map(distinct.sort(collator.compare).map((each, rank) => [each, rank]));
    }
    return ranks.get(wanted);
  };
}
