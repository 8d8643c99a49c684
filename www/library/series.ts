import { groupByValue, isConflict, type Said } from './agreement';
import { canonicalIndicator } from './indicators';
import { byTime, periodOf } from './periods';
import { decimalStep, intervalOf } from './precision';
import type {
  IndicatorCount,
  LibraryFact,
  Series,
  SeriesCell,
  SeriesOptions,
  SeriesPeriod,
  SeriesZone,
} from './types';
import { baseUnit } from './units';
import { ZoneNames } from './zones';

/** A value as it goes into a cell: of a fact, or of the growth said beside it. */
interface Point extends Said<LibraryFact> {
  readonly zone: string;
  readonly period: SeriesPeriod;
  readonly unit: string;
  /** In the base unit. */
  readonly value: number;
  readonly max?: number;
  readonly qualifier: SeriesCell['qualifier'];
}

/** The indicators that have levels or growth, the one of most zones first. */
export function indicatorsOf(facts: readonly LibraryFact[]): IndicatorCount[] {
  const names = new ZoneNames(facts);
  const found = new Map<string, { facts: number; zones: Set<string> }>();
  for (const fact of facts) {
    const { indicator, measure } = fact.figure;
    if (indicator === undefined || (measure !== 'level' && measure !== 'growth')) continue;
    const name = canonicalIndicator(indicator);
    const count = found.get(name) ?? { facts: 0, zones: new Set() };
    count.facts += 1;
    count.zones.add(names.nameOf(fact));
    found.set(name, count);
  }
  return [...found]
    .map(([indicator, count]) => ({ indicator, facts: count.facts, zones: count.zones.size }))
    .sort((one, other) => other.zones - one.zones || other.facts - one.facts);
}

/** One indicator, zones by periods. Facts without a period are left out. */
export function seriesOf(
  facts: readonly LibraryFact[],
  indicator: string,
  options: SeriesOptions = {},
): Series {
  const { measure = 'level', status = 'actual' } = options;
  const name = canonicalIndicator(indicator);
  const all = pointsOf(facts, name, measure, status);
  const units = unitsOf(all);
  const unit = options.unit ?? units[0]?.unit ?? '';
  const points = all.filter(
    (point) => point.unit === unit && (options.zones?.includes(point.zone) ?? true),
  );
  const periods = periodsOf(points);
  return {
    indicator: name,
    measure,
    status,
    unit,
    units,
    scale: scaleOf(points),
    periods,
    zones: zonesOf(points, periods),
  };
}

function pointsOf(
  facts: readonly LibraryFact[],
  indicator: string,
  measure: Series['measure'],
  status: Series['status'],
): Point[] {
  const names = new ZoneNames(facts);
  return facts.flatMap((fact) => {
    const { figure, articleId } = fact;
    if (figure.indicator === undefined || figure.status !== status) return [];
    if (canonicalIndicator(figure.indicator) !== indicator) return [];
    const period = periodOf(figure);
    const valued = valueOf(fact, measure);
    if (period === undefined || valued === undefined) return [];
    return [{ of: fact, article: articleId, zone: names.nameOf(fact), period, ...valued }];
  });
}

/** What a fact says of the level, or of the growth. */
function valueOf(
  { figure }: LibraryFact,
  measure: Series['measure'],
): Pick<Point, 'value' | 'max' | 'unit' | 'qualifier' | 'interval'> | undefined {
  if (figure.measure === measure) {
    const { unit, factor } = baseUnit(figure.unit);
    const sign = figure.direction === 'down' ? -factor : factor;
    return {
      value: figure.value * sign,
      ...(figure.max === undefined ? {} : { max: figure.max * sign }),
      unit,
      qualifier: figure.qualifier,
      interval: intervalOf(figure),
    };
  }
  if (measure === 'level' || figure.measure !== 'level' || figure.growth === undefined)
    return undefined;
  const value = figure.growth;
  const step = decimalStep(value);
  const interval = { low: value - step / 2, high: value + step / 2, step };
  return { value, unit: '%', qualifier: '=', interval };
}

function unitsOf(points: readonly Point[]): Series['units'] {
  const counts = new Map<string, number>();
  for (const { unit } of points) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts]
    .map(([unit, facts]) => ({ unit, facts }))
    .sort((one, other) => other.facts - one.facts);
}

function scaleOf(points: readonly Point[]): Series['scale'] {
  const largest = points.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  if (largest >= 1e8) return { factor: 100_000_000, label: '亿' };
  if (largest >= 1e4) return { factor: 10_000, label: '万' };
  return { factor: 1, label: '' };
}

/** Each period once, under the words that most facts have for it. */
function periodsOf(points: readonly Point[]): SeriesPeriod[] {
  const seen = new Map<string, Map<string, { period: SeriesPeriod; count: number }>>();
  for (const { period } of points) {
    const words =
      seen.get(period.key) ?? new Map<string, { period: SeriesPeriod; count: number }>();
    seen.set(period.key, words);
    words.set(period.label, { period, count: (words.get(period.label)?.count ?? 0) + 1 });
  }
  return [...seen.values()]
    .map((words) => [...words.values()].reduce((a, b) => (b.count > a.count ? b : a)).period)
    .sort(byTime);
}

function zonesOf(points: readonly Point[], periods: readonly SeriesPeriod[]): SeriesZone[] {
  const zones = new Map<string, Map<string, Point[]>>();
  for (const point of points) {
    const cells = zones.get(point.zone) ?? new Map<string, Point[]>();
    zones.set(point.zone, cells);
    const cell = cells.get(point.period.key);
    if (cell === undefined) cells.set(point.period.key, [point]);
    else cell.push(point);
  }
  return [...zones]
    .map(([zone, cells]) => ({
      zone,
      cells: periods.map(({ key }) => cellOf(cells.get(key) ?? [])),
    }))
    .sort(
      (one, other) =>
        Number(one.zone === '') - Number(other.zone === '') ||
        one.zone.localeCompare(other.zone, 'zh'),
    );
}

function cellOf(points: readonly Point[]): SeriesCell | undefined {
  const groups = latestFirst(groupByValue(points.toSorted(byPublication)) as Point[][]);
  const [shown, other] = groups.flatMap((group) => group.slice(0, 1));
  if (shown === undefined) return undefined;
  const isLatest =
    other?.interval.step === shown.interval.step && published(shown) > published(other);
  const facts = groups.flatMap((group) => group.map(({ of }) => of));
  const growth = facts.find(({ figure }) => figure.growth !== undefined)?.figure.growth;
  return {
    value: shown.value,
    ...(shown.max === undefined ? {} : { max: shown.max }),
    qualifier: shown.qualifier,
    ...(growth === undefined ? {} : { growth }),
    conflict: isConflict(groups),
    ...(isLatest && { latest: published(shown) }),
    facts,
  };
}

/**
 * Groups with the one that is shown first: of those whose most precise value is as precise as that of the group that most articles
 * say, the one published last.
 */
function latestFirst(groups: readonly Point[][]): Point[][] {
  const step = groups[0]?.[0]?.interval.step;
  const precise = groups.filter(([best]) => best?.interval.step === step);
  const rest = groups.filter(([best]) => best?.interval.step !== step);
  const inTurn = precise.sort(([one], [other]) =>
    one === undefined || other === undefined ? 0 : byPublication(one, other),
  );
  return [...inTurn, ...rest];
}

/** The latest first; what has no day of publication comes last. */
function byPublication(one: Point, other: Point): number {
  const [day, otherDay] = [published(one), published(other)];
  return day === otherDay ? 0 : day > otherDay ? -1 : 1;
}

function published({ of }: Point): string {
  return of.article.published ?? '';
}
