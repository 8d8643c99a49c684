// The part of write-excel-file that packs in this thread; its package names only the part that makes workers of blobs.
declare module '*/writeXlsxFileUniversal.js' {
  import type { SheetData } from 'write-excel-file/universal';

  interface SheetToWrite {
    data: SheetData;
    sheet: string;
    columns: { width: number }[];
    stickyRowsCount: number;
  }

  /** Packs sheets into an XLSX file; throws what the arguments are wrong for. */
  export function generateXlsxFileSync(sheets: SheetToWrite[]): Promise<Blob>;
}
