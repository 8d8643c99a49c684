import type { Figure } from '../../engine/types';
import type { TableFact } from './fact';

/** Which facts are shown; an absent condition lets all through. */
export interface FactFilter {
  /** Words, all of which stand somewhere in the fact. */
  readonly text: string;
  readonly measure?: Figure['measure'] | undefined;
  readonly status?: Figure['status'] | undefined;
  /** As `periodKeyOf` names it. */
  readonly period?: string | undefined;
}

export const NO_FILTER: FactFilter = { text: '' };

/** How many conditions there are besides the words. */
export function conditionsOf({ measure, status, period }: FactFilter): number {
  return [measure, status, period].filter((condition) => condition !== undefined).length;
}

/** One name for one period, however the text says it; empty where it says none. */
export function periodKeyOf({ figure }: TableFact): string {
  const { period = '', periodStart, periodEnd } = figure;
  return periodStart === undefined ? period : `${periodStart}/${periodEnd ?? ''}`;
}

/** The facts that meet every condition, in the order they were in. */
export function filterFacts<Fact extends TableFact>(
  facts: readonly Fact[],
  filter: FactFilter,
): readonly Fact[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  if (words.length === 0 && conditionsOf(filter) === 0) return facts;
  return facts.filter(
    (fact) =>
      (filter.measure === undefined || fact.figure.measure === filter.measure) &&
      (filter.status === undefined || fact.figure.status === filter.status) &&
      (filter.period === undefined || periodKeyOf(fact) === filter.period) &&
      words.every((word) => textOf(fact).includes(word)),
  );
}

export interface PeriodChoice {
  readonly key: string;
  /** The words most of its facts have. */
  readonly label: string;
}

/** The periods that facts have: the latest first, those without dates last. */
export function periodsOf(facts: readonly TableFact[]): readonly PeriodChoice[] {
  const labels = new Map<string, Map<string, number>>();
  for (const fact of facts) {
    const key = periodKeyOf(fact);
    if (key === '') continue;
    const said = fact.figure.period ?? key.replace('/', ' – ');
    const counts = labels.get(key) ?? new Map<string, number>();
    counts.set(said, (counts.get(said) ?? 0) + 1);
    labels.set(key, counts);
  }
  const dated = (key: string): boolean => /^\d{4}-\d{2}-\d{2}\//.test(key);
  return [...labels]
    .map(([key, counts]) => {
      const [[label] = [key]] = [...counts].sort(([, one], [, other]) => other - one);
      return { key, label };
    })
    .sort((one, other) => {
      if (dated(one.key) !== dated(other.key)) return dated(one.key) ? -1 : 1;
      return one.key < other.key ? 1 : -1;
    });
}

const texts = new WeakMap<TableFact, string>();

/** Everything of a fact that is searched, made once. */
function textOf(fact: TableFact): string {
  let text = texts.get(fact);
  if (text === undefined) {
    const { indicator, period, text: said, unit, zone, zoneName } = fact.figure;
    text = fold([indicator, zone, zoneName, period, said, unit, fact.sentence].join('\n'));
    texts.set(fact, text);
  }
  return text;
}

/** Full width and half width, upper and lower case are one. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
