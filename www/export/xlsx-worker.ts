import type { FromWorker, ToWorker } from './xlsx';
import { workbook } from './workbook';
import type { FactRow } from './types';

// Makes a workbook beside the page, which stays free: rows come in pieces, and the file goes back.
const rows: FactRow[] = [];

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('rows' in data) {
    rows.push(...data.rows);
    return;
  }
  const answer = (message: FromWorker): void => {
    self.postMessage(message);
  };
  workbook(rows, data.language).then(
    (blob) => {
      answer({ blob });
    },
    (error: unknown) => {
      answer({ error: String(error) });
    },
  );
});
