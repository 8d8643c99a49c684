import { Dexie, type EntityTable } from 'dexie';
import { fold } from './fold';
import type { RejectedMark, SavedArticle, SavedFact } from './types';

/** A fact as it is stored: with what makes it the same fact when it is saved again. */
export interface StoredFact extends SavedFact {
  /** Unique; see {@link identityOf}. */
  identity: string;
}

export interface StoredMark extends RejectedMark {
  identity: string;
}

/** The tables. What a row must be, `schema.ts` says. */
export class LibraryDb extends Dexie {
  declare articles: EntityTable<SavedArticle, 'id'>;
  declare facts: EntityTable<StoredFact, 'id'>;
  declare rejected: EntityTable<StoredMark, 'id'>;

  constructor(name: string, factory: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange }) {
    super(name, factory);
    this.version(1).stores({
      articles: 'id, &url',
      facts: 'id, &identity, articleId',
      rejected: 'id, &identity',
    });
  }
}

/**
 * What makes two saved figures one fact: article, sentence and value, and what else keeps two equal values of one sentence apart
 * (出口增长9.2%，进口增长9.2%).
 */
export function identityOf(fact: Pick<SavedFact, 'articleId' | 'sentence' | 'figure'>): string {
  return `${fact.articleId}\n${contentOf(fact)}`;
}

/** The part of a fact's identity that does not depend on where its article is stored. */
export function contentOf({ sentence, figure }: Pick<SavedFact, 'sentence' | 'figure'>): string {
  const { value, max, unit, measure, direction, indicator, period, zone, status } = figure;
  const parts = [value, max, unit, measure, direction, indicator, period, zone, status];
  return [fold(sentence), ...parts.map((part) => part ?? '')].join('\n');
}

export function markIdentityOf(mark: Omit<RejectedMark, 'id' | 'saved'>): string {
  return [mark.kind, mark.url ?? '', mark.text, mark.left].join('\n');
}

/** An address as articles are known by: without its fragment, unless that routes. */
export function plainAddress(url: string): string {
  const parsed = new URL(url);
  if (!/^#[!/]/.test(parsed.hash)) parsed.hash = '';
  return parsed.href;
}

/** A row as the rest of the extension sees it. */
export function withoutIdentity<T extends { identity: string }>(stored: T): Omit<T, 'identity'> {
  const row: Omit<T, 'identity'> & { identity?: string } = { ...stored };
  delete row.identity;
  return row;
}
