import { agree, type Interval } from './precision';

/** Something that says a value. */
export interface Said<T> {
  readonly of: T;
  readonly interval: Interval;
  /** Which article says it. */
  readonly article: string;
}

/** Groups in which all agree with all; the one that most articles say first, in each the most precise first. */
export function groupByValue<T>(said: readonly Said<T>[]): Said<T>[][] {
  // The precise first: a rounder value then joins the first group it can be a rounding of, and cannot bridge two.
  const sorted = [...said].sort((one, other) => one.interval.step - other.interval.step);
  const groups: Said<T>[][] = [];
  for (const one of sorted) {
    const home = groups.find((group) =>
      group.every((other) => agree(one.interval, other.interval)),
    );
    if (home === undefined) groups.push([one]);
    else home.push(one);
  }
  return groups.sort((one, other) => articlesOf(other).size - articlesOf(one).size);
}

/** Whether two articles say different values; one article that says two says nothing against another. */
export function isConflict<T>(groups: readonly Said<T>[][]): boolean {
  return groups.some((group, i) =>
    groups
      .slice(i + 1)
      .some((other) => new Set([...articlesOf(group), ...articlesOf(other)]).size > 1),
  );
}

function articlesOf<T>(group: readonly Said<T>[]): Set<string> {
  return new Set(group.map(({ article }) => article));
}
