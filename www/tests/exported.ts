import Papa from 'papaparse';
import { read, utils } from 'xlsx';

/** The numbers in an exported file, in its order, as readers of other makers find them; `column` is what it calls a value. */
export function exportedValues(
  format: 'json' | 'csv' | 'xlsx' | 'markdown',
  file: Buffer,
  column: string,
): number[] {
  switch (format) {
    case 'json': {
      const { mentions } = JSON.parse(String(file)) as { mentions: { value: number }[] };
      return mentions.map(({ value }) => value);
    }
    case 'csv': {
      const text = String(file);
      if (!text.startsWith('\ufeff')) throw new Error('Excel takes it for another encoding');
      const { data } = Papa.parse<Record<string, string>>(text.slice(1), {
        header: true,
        skipEmptyLines: true,
      });
      return data.map((row) => Number(row[column]));
    }
    case 'xlsx': {
      const book = read(file);
      const [first = ''] = book.SheetNames;
      const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets[first] ?? {});
      // A column of one unit says so after its name.
      const cell = (row: object): unknown =>
        Object.entries(row).find(([name]) => name.startsWith(column))?.[1];
      return rows.map((row) => cell(row) as number);
    }
    case 'markdown': {
      const [header = [], , ...rows] = String(file)
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
      return rows.map((cells) => Number(cells[header.indexOf(column)]?.replaceAll(',', '')));
    }
  }
}
