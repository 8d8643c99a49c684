import { isReadable, withoutIdentity, type LibraryDb } from './db';
import { fold } from './fold';
import { canonicalIndicator } from './indicators';
import type { LibraryFact, SavedArticle } from './types';

/** Between fields, so that no word is found across two of them. */
const GAP = '\0';

/** Everything saved, as it was at one moment, in memory: 20,000 facts are read in a fraction of a second, and searched in a few milliseconds. */
export class Snapshot {
  readonly articles: readonly SavedArticle[];
  readonly facts: readonly LibraryFact[];
  readonly #haystacks: (string | undefined)[] = [];
  readonly #indicators: (string | undefined)[] = [];

  constructor(articles: readonly SavedArticle[], facts: readonly LibraryFact[]) {
    this.articles = articles;
    this.facts = facts;
  }

  /** Reads everything. Rows that are not what they should be are left out. */
  static async of(db: LibraryDb): Promise<Snapshot> {
    const [articles, stored] = await db.transaction('r', db.articles, db.facts, () =>
      Promise.all([db.articles.toArray(), db.facts.toArray()]),
    );
    const byId = new Map(articles.map((article) => [article.id, article]));
    const facts = stored.filter(isReadable).flatMap((fact) => {
      const article = byId.get(fact.articleId);
      return article === undefined ? [] : [{ ...withoutIdentity(fact), article }];
    });
    return new Snapshot(articles, facts);
  }

  /** What the fact at an index is searched in, folded. */
  haystack(index: number): string {
    return (this.#haystacks[index] ??= haystackOf(this.facts[index], this.indicator(index)));
  }

  /** The canonical indicator of the fact at an index; empty without one. */
  indicator(index: number): string {
    const said = this.facts[index]?.figure.indicator;
    return (this.#indicators[index] ??= said === undefined ? '' : canonicalIndicator(said));
  }
}

function haystackOf(fact: LibraryFact | undefined, indicator: string): string {
  if (fact === undefined) return '';
  const { figure, article, sentence, tags, note } = fact;
  const fields = [
    article.title,
    article.site,
    indicator,
    figure.indicator,
    figure.zone,
    figure.zoneName,
    figure.period,
    figure.text,
    sentence,
    ...tags,
    note,
  ];
  return fields.map((field) => fold(field ?? '')).join(GAP);
}

/** Whether an article holds all of the words, which are folded. */
export function isFoundIn(article: SavedArticle, words: readonly string[]): boolean {
  const { title, site, url, tags, note } = article;
  const text = [title, site, url, ...tags, note].map(fold).join(GAP);
  return words.every((word) => text.includes(word));
}
