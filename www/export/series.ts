import type { Series, SeriesCell } from '../library/types';
import type { Cell } from './columns';
import { RichTable } from './rich';
import type { RichText } from './types';

/** Zones by periods as a table to paste: numbers in the scale that is shown, and nothing but numbers where one will do. */
export function seriesTable(series: Series, words: { unit: string; noZone: string }): RichText {
  const { indicator, scale, unit, periods, zones } = series;
  const corner = words.unit.replace('{}', () => scale.label + unit);
  const table = new RichTable([`${indicator} · ${corner}`, ...periods.map(({ label }) => label)]);
  for (const { zone, cells } of zones) {
    const name: Cell = { kind: 'text', text: zone || words.noZone };
    table.add([name, ...cells.map((cell) => scaled(cell, scale.factor))]);
  }
  return table.whole();
}

/** Ten digits are more than any source gives; more would show how computers divide. */
function scaled(cell: SeriesCell | undefined, factor: number): Cell | undefined {
  if (cell === undefined) return undefined;
  const [value, max] = [cell.value, cell.max].map((end) =>
    end === undefined ? undefined : Number((end / factor).toPrecision(10)),
  );
  if (value === undefined) return undefined;
  return max === undefined
    ? { kind: 'number', number: value }
    : { kind: 'text', text: `${value}–${max}` };
}
