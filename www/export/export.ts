import { fileName } from './name';
import type { ExportFile, ExportFormat, ExportOptions, FactRow, RichText } from './types';

interface Format {
  readonly extension: string;
  readonly type: string;
  /** Loads what makes it, which pages that export nothing never do. */
  readonly make: (rows: readonly FactRow[], options: ExportOptions) => Promise<string | Blob>;
}

const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  csv: {
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    make: async (rows, options) => (await import('./csv')).toCsv(rows, options),
  },
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: async (rows, options) => (await import('./xlsx')).toXlsx(rows, options),
  },
  json: {
    extension: 'json',
    type: 'application/json',
    make: async (rows, options) => (await import('./json')).toJson(rows, options),
  },
  markdown: {
    extension: 'md',
    type: 'text/markdown;charset=utf-8',
    make: async (rows, options) => (await import('./markdown')).toMarkdown(rows, options),
  },
};

/** Makes a file of facts. Rejects with the signal's reason when it is stopped. */
export async function exportFacts(
  format: ExportFormat,
  rows: readonly FactRow[],
  options: ExportOptions,
): Promise<ExportFile> {
  const { extension, type, make } = FORMATS[format];
  options.signal?.throwIfAborted();
  const content = await make(rows, options);
  const name = fileName(options.title ?? '', extension, options.date ?? new Date());
  return { name, blob: new Blob([content], { type }) };
}

/** Offers a file for download, from an extension page. */
export function saveFile({ name, blob }: ExportFile, document: Document): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun when the click is over, but some browsers read the address only after it.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** Copies facts as a table. Rejects when the browser gives no access to the clipboard, or with the signal's reason. */
export async function copyTable(
  rows: readonly FactRow[],
  options: ExportOptions,
  clipboard: Pick<Clipboard, 'write'> = navigator.clipboard,
): Promise<void> {
  const { toRichText } = await import('./rich');
  await copyRich(await toRichText(rows, options), clipboard);
}

/** Copies a table. Rejects when the browser gives no access to the clipboard. */
export async function copyRich(
  { html, text }: RichText,
  clipboard: Pick<Clipboard, 'write'> = navigator.clipboard,
): Promise<void> {
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
  await clipboard.write([item]);
}
