import type { Figure } from '../engine/types';

/** The languages that headers are written in. */
export type ExportLanguage = 'zh-CN' | 'zh-TW' | 'en';

/** Where a fact was read. */
export interface RowSource {
  title: string;
  url: string;
  site?: string;
  /** The day it was published, `YYYY-MM-DD`. */
  published?: string;
  /** When it was saved, milliseconds since 1970; absent for a page that is only being read. */
  saved?: number;
}

/** One figure as a row of a table: the attributes of `Figure`, and where it was read. */
export interface FactRow {
  source: RowSource;
  /** The marked text: 461亿元. */
  text: string;
  indicator?: string;
  value: number;
  max?: number;
  unit: string;
  qualifier: Figure['qualifier'];
  measure: Figure['measure'];
  direction?: Figure['direction'];
  /** Percent, negative for a fall. */
  growth?: number;
  period?: string;
  periodStart?: string;
  periodEnd?: string;
  status: Figure['status'];
  zone?: string;
  zoneName?: string;
  sentence: string;
  /** What the reader added in the library. */
  tags?: readonly string[];
  note?: string;
}

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'markdown'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  language: ExportLanguage;
  /** What the file is named after: the page's title, the search, the indicator. */
  title?: string;
  /** The day in the file's name and properties; default today. */
  date?: Date;
  onProgress?(progress: { done: number; total: number }): void;
  /** Ends it; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** A finished file, to be saved under its name. */
export interface ExportFile {
  name: string;
  blob: Blob;
}

/** A table for the clipboard, in the two forms that programs paste. */
export interface RichText {
  /** `text/html`: a table with inline styles, everything escaped. */
  html: string;
  /** `text/plain`: tab-separated lines. */
  text: string;
}
