import { Pace } from '../library/pace';
import type { ExportOptions, FactRow, RowSource } from './types';

/** A figure as the extractor's own output has it, with its sentence and the number of its source. */
export type ExportedMention = { type: 'figure'; source: number } & Omit<FactRow, 'source'>;

/** What a JSON export is. */
export interface JsonExport {
  liangdian: 'facts';
  version: 1;
  /** When it was made, ISO 8601. */
  exported: string;
  sources: RowSource[];
  mentions: ExportedMention[];
}

/** The facts as JSON: `mentions` as the extractor prints them, but for their place in a text, and `sources` they point into. */
export async function toJson(rows: readonly FactRow[], options: ExportOptions): Promise<string> {
  const pace = new Pace(options);
  const sources = new Map<string, number>();
  const sourceRows: string[] = [];
  const mentions: string[] = [];
  for (const { source, ...row } of rows) {
    const key = JSON.stringify([source.url, source.title, source.published]);
    let number = sources.get(key);
    if (number === undefined) {
      number = sourceRows.push(JSON.stringify(source)) - 1;
      sources.set(key, number);
    }
    const mention: ExportedMention = { type: 'figure', ...row, source: number };
    mentions.push(JSON.stringify(mention));
    await pace.step('writing', mentions.length, rows.length);
  }
  const head = {
    liangdian: 'facts',
    version: 1,
    exported: (options.date ?? new Date()).toISOString(),
  };
  return `${JSON.stringify(head).slice(0, -1)},\n"sources": ${list(sourceRows)},\n"mentions": ${list(mentions)}}\n`;
}

function list(rows: readonly string[]): string {
  return rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n]`;
}
