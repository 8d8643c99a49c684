import { Pace } from '../library/pace';
import type { ExportLanguage, ExportOptions, FactRow } from './types';

/** What the worker is told: rows, piece by piece, and then to make the file. */
export type ToWorker = { rows: readonly FactRow[] } | { language: ExportLanguage };

export type FromWorker = { blob: Blob } | { error: string };

/** Rows that are copied to the worker at once. */
const PIECE = 100;

/** An XLSX file with a sheet of facts and one of sources. It is made in a worker where there is one. */
export async function toXlsx(rows: readonly FactRow[], options: ExportOptions): Promise<Blob> {
  const pace = new Pace(options);
  pace.check();
  if (typeof Worker === 'undefined') {
    const { workbook } = await import('./workbook');
    const blob = await workbook(rows, options.language);
    pace.tell('writing', rows.length, rows.length);
    return blob;
  }
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await made(worker, rows, options, pace);
  } finally {
    worker.terminate();
  }
}

async function made(
  worker: Worker,
  rows: readonly FactRow[],
  options: ExportOptions,
  pace: Pace,
): Promise<Blob> {
  const { signal } = options;
  const answer = new Promise<FromWorker>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      reject(new Error(message || 'the worker could not be started'));
    };
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
  // It may be rejected while rows are still on their way, before it is waited for.
  answer.catch(() => undefined);
  for (let at = 0; at < rows.length; at += PIECE) {
    worker.postMessage({ rows: rows.slice(at, at + PIECE) } satisfies ToWorker);
    // The file itself is the last of the work.
    await pace.step('writing', at, rows.length);
  }
  worker.postMessage({ language: options.language } satisfies ToWorker);
  const reply = await answer;
  if ('error' in reply) throw new Error(reply.error);
  pace.tell('writing', rows.length, rows.length);
  return reply.blob;
}
