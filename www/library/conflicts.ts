import { groupByValue, isConflict, type Said } from './agreement';
import { canonicalIndicator } from './indicators';
import { byTime, periodOf } from './periods';
import { intervalOf } from './precision';
import type { Conflict, LibraryFact, SeriesPeriod } from './types';
import { baseUnit } from './units';
import { ZoneNames } from './zones';

interface Same {
  readonly zone: string;
  readonly indicator: string;
  readonly period: SeriesPeriod;
  readonly facts: LibraryFact[];
}

/**
 * Values of different articles that cannot both be right: the same zone, indicator, period, measure and status, in units that can be compared.
 * Facts that do not say their zone, indicator or period are not judged.
 */
export function conflictsOf(facts: readonly LibraryFact[]): Conflict[] {
  const zones = new ZoneNames(facts);
  const things = new Map<string, Same>();
  for (const fact of facts) {
    const { figure } = fact;
    const zone = zones.nameOf(fact);
    const period = periodOf(figure);
    if (zone === '' || figure.indicator === undefined || period === undefined) continue;
    const indicator = canonicalIndicator(figure.indicator);
    const { unit } = baseUnit(figure.unit);
    const { measure, status } = figure;
    const key = [zone, indicator, period.key, unit, measure, status].join('\n');
    const same = things.get(key) ?? { zone, indicator, period, facts: [] };
    same.facts.push(fact);
    things.set(key, same);
  }
  return [...things.values()]
    .flatMap(({ zone, indicator, period, facts: same }) => {
      const [first] = same;
      if (first === undefined || same.every(({ articleId }) => articleId === first.articleId))
        return [];
      const groups = groupByValue(same.map(saidBy));
      if (!isConflict(groups)) return [];
      const { measure, status } = first.figure;
      const shown = groups.map((group) => group.map(({ of }) => of));
      return [{ zone, indicator, period, measure, status, groups: shown }];
    })
    .sort(
      (one, other) =>
        one.zone.localeCompare(other.zone, 'zh') ||
        one.indicator.localeCompare(other.indicator, 'zh') ||
        byTime(one.period, other.period),
    );
}

function saidBy(fact: LibraryFact): Said<LibraryFact> {
  return { of: fact, interval: intervalOf(fact.figure), article: fact.articleId };
}
