import type { Figure, MentionKind } from '../engine/types';

/** The version of the database and of a backup of it. */
export const LIBRARY_VERSION = 1;

/** The page that something was saved from. */
export interface Source {
  /** The page's address; its fragment is dropped unless it routes (`#/…`, `#!…`). */
  url: string;
  title: string;
  /** The site's name, or its host name. */
  site: string;
  /** The day it was published, `YYYY-MM-DD`. */
  published?: string;
}

/** A figure as it is saved: all its attributes, without its place in a page that may change. */
export type FigureFacts = Omit<
  Figure,
  'type' | 'start' | 'end' | 'block' | 'growthStart' | 'sentence'
>;

export interface SavedArticle extends Source {
  /** A UUID, as of every saved thing. */
  id: string;
  /** When it was first saved, milliseconds since 1970. */
  saved: number;
  tags: string[];
  note: string;
}

export interface SavedFact {
  id: string;
  articleId: string;
  figure: FigureFacts;
  /** The sentence the figure stands in; empty where the page did not tell. */
  sentence: string;
  saved: number;
  tags: string[];
  note: string;
}

/** A fact with the article it was saved from. */
export interface LibraryFact extends SavedFact {
  article: SavedArticle;
}

/** "Not a mark": text that a reader does not want marked. */
export interface RejectedMark {
  id: string;
  kind: MentionKind;
  /** The marked text. */
  text: string;
  /** Up to `CONTEXT` characters before it; with `text`, they say which mark is meant. Empty where a block begins. */
  left: string;
  /** The page it holds on; absent: every page. */
  url?: string;
  saved: number;
}

export interface SaveResult {
  article: SavedArticle;
  /** The facts in the order of the figures given, those known before included. */
  facts: SavedFact[];
  /** Ids of the facts that were not there before. */
  added: string[];
  /** Whether the article was not there before. */
  newArticle: boolean;
}

/** What to list; everything absent is no condition. */
export interface FactQuery {
  /** Words, all of which are found in title, site, indicator, zone, period, sentence, tags or note. 繁 and 简, full and half width, upper and lower case are one. */
  text?: string;
  tag?: string;
  articleId?: string;
  /** As the text says it, or a synonym (GDP finds 地区生产总值). */
  indicator?: string;
  /** As the text says it, or the official name. */
  zone?: string;
  status?: Figure['status'];
  measure?: Figure['measure'];
  sort?: FactSort;
  /** Largest, latest first. */
  descending?: boolean;
  offset?: number;
  limit?: number;
}

export type FactSort = 'saved' | 'published' | 'period' | 'indicator' | 'zone' | 'value' | 'title';

export interface FactPage {
  facts: LibraryFact[];
  /** How many there are without `offset` and `limit`. */
  total: number;
}

export interface ArticleQuery {
  text?: string;
  tag?: string;
  sort?: 'saved' | 'published' | 'title';
  descending?: boolean;
}

/** An article in a list, with how many facts were saved from it. */
export interface ListedArticle extends SavedArticle {
  factCount: number;
}

export interface IndicatorCount {
  /** The canonical name. */
  indicator: string;
  facts: number;
  zones: number;
}

/** What was removed, to be given back to `undo`; plain data. */
export interface UndoToken {
  articles: SavedArticle[];
  facts: SavedFact[];
}

export interface SeriesOptions {
  /** `level`: amounts. `growth`: rates in percent, negative for a fall, those said beside a level included. Default `level`. */
  measure?: 'level' | 'growth';
  /** Default `actual`. */
  status?: Figure['status'];
  /** The base unit to show; default the one most facts have. */
  unit?: string;
  /** Only these zones, by name as in `Series.zones`. */
  zones?: readonly string[];
}

/** One indicator, zones by periods. */
export interface Series {
  /** The canonical name. */
  indicator: string;
  measure: 'level' | 'growth';
  status: Figure['status'];
  /** The unit of every value in it: `元`, never `万元`. */
  unit: string;
  /** The units the indicator has facts in, the commonest first; those of one family (亩, 平方公里) are one. */
  units: { unit: string; facts: number }[];
  /** What fits the largest value: divide by `factor` and write `label` before the unit. */
  scale: { factor: 1 | 10_000 | 100_000_000; label: '' | '万' | '亿' };
  /** Oldest first; those without dates last, by their words. */
  periods: SeriesPeriod[];
  zones: SeriesZone[];
}

export interface SeriesPeriod {
  /** `2020-01-01/2020-12-31`, or the words where no dates are known. */
  key: string;
  /** The words that most facts have. */
  label: string;
  start?: string;
  end?: string;
}

export interface SeriesZone {
  /** The official name where it is known, else as the text says; empty for facts without a zone. */
  zone: string;
  /** One a period, in the order of `Series.periods`. */
  cells: (SeriesCell | undefined)[];
}

export interface SeriesCell {
  /** In the series' unit; of sources that agree, the most precise one's, and of equally precise ones the one published last. */
  value: number;
  max?: number;
  qualifier: Figure['qualifier'];
  /** The growth said beside the value, percent. */
  growth?: number;
  /** Whether sources give values that cannot both be right. */
  conflict: boolean;
  /** When the shown value was published, where that is why it is shown and not another that is as precise. */
  latest?: string;
  /** All facts of this cell, the shown one first. */
  facts: LibraryFact[];
}

/** Sources that give different values for one thing. */
export interface Conflict {
  /** Official zone name or as the text says. */
  zone: string;
  /** Canonical name. */
  indicator: string;
  period: SeriesPeriod;
  measure: Figure['measure'];
  status: Figure['status'];
  /** Two or more groups: facts within one agree with each other. The largest group first. */
  groups: LibraryFact[][];
}

/** A row that is not what it should be, as the database has it. */
export interface DamagedRow {
  table: 'articles' | 'facts' | 'rejected';
  row: unknown;
}

export interface Progress {
  /** What is being done, for a label. */
  stage: 'reading' | 'checking' | 'writing';
  done: number;
  total: number;
}

export interface LongWork {
  onProgress?(progress: Progress): void;
  /** Ends it before anything is written; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface RestoreOptions extends LongWork {
  /** `merge` adds what is not there yet (default); `replace` clears everything first. */
  mode?: 'merge' | 'replace';
  /** Whether settings, site rules and lexicon are restored too; default true. */
  settings?: boolean;
}

export interface RestoreResult {
  articles: number;
  facts: number;
  rejected: number;
  /** Facts that were there already. */
  known: number;
  /** Whether the file had settings and they were written. */
  settings: boolean;
}

/**
 * Saved articles, facts and rejected marks. Every write is one transaction: it happens as a whole or not at all.
 * Every method rejects with a `LibraryError` (errors.ts): `StorageBlocked`, `StorageFull`, `DatabaseDamaged` or `DatabaseNewer`.
 */
export interface Library {
  /** Saves a figure; the same URL, sentence and value again is the same fact. */
  saveFact(source: Source, figure: Figure): Promise<SaveResult>;
  /** Saves the article and all figures given. */
  saveArticle(source: Source, figures: readonly Figure[], work?: LongWork): Promise<SaveResult>;
  /** Takes back what a save added, and the article when the save made it and nothing else was saved from it. */
  undoSave(result: Pick<SaveResult, 'added' | 'newArticle'> & { articleId: string }): Promise<void>;

  facts(query?: FactQuery): Promise<FactPage>;
  articles(query?: ArticleQuery): Promise<ListedArticle[]>;
  /** All tags in use with how often, the commonest first. */
  tags(): Promise<{ tag: string; count: number }[]>;
  /** How much there is. */
  counts(): Promise<{ articles: number; facts: number; rejected: number }>;

  /** Replaces tags and note; what is absent stays. Tags are trimmed, once each. */
  editFact(id: string, change: { tags?: readonly string[]; note?: string }): Promise<void>;
  editArticle(id: string, change: { tags?: readonly string[]; note?: string }): Promise<void>;
  /** Removes facts, and articles with all their facts. */
  remove(what: { facts?: readonly string[]; articles?: readonly string[] }): Promise<UndoToken>;
  /** Brings back what was removed. What was saved anew meanwhile stays as it is. */
  undo(token: UndoToken): Promise<void>;

  /** Rows that cannot be shown; backups leave them out too. */
  damaged(): Promise<DamagedRow[]>;
  /** Deletes those rows. */
  dropDamaged(): Promise<void>;

  reject(mark: Omit<RejectedMark, 'id' | 'saved'>): Promise<RejectedMark>;
  unreject(id: string): Promise<void>;
  /** Those that hold on a page, or all, the latest first. */
  rejected(url?: string): Promise<RejectedMark[]>;

  /** Indicators that have facts to compare, the one with most zones first. */
  indicators(): Promise<IndicatorCount[]>;
  series(indicator: string, options?: SeriesOptions): Promise<Series>;
  conflicts(): Promise<Conflict[]>;

  /** Everything as one JSON text; `settings` as `readSettingsBackup` of settings/backup.ts gives it. */
  backup(work?: LongWork): Promise<Blob>;
  /** Rejects with `BackupDamaged`, which says where, before anything is written. */
  restore(text: string, options?: RestoreOptions): Promise<RestoreResult>;

  /** Calls back after any change, in whatever window. Returns a function that ends it. */
  onChange(changed: () => void): () => void;
  close(): void;
}
