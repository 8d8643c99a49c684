// The part of write-excel-file that packs in this thread; its package names only the part that makes workers of blobs.
declare module '*/writeXlsxFileUniversal.js' {
  import type { SheetData } from 'write-excel-file/universal';

  interface SheetToWrite {
    data: SheetData;
    sheet: string;
    columns: { width: number }[];
    stickyRowsCount: number;
    /** Of ours, for a feature to read. */
    filtered: string;
  }

  /** What changes the parts of the file before they are packed. */
  export interface Feature {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, sheet: SheetToWrite) => string;
        };
      };
    };
  }

  /** Packs sheets into an XLSX file; throws what the arguments are wrong for. */
  export function generateXlsxFileSync(
    sheets: SheetToWrite[],
    options: { features: Feature[] },
  ): Promise<Blob>;
}
