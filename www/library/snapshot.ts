import type { LibraryDb } from './db';
import { fold } from './fold';
import { canonicalIndicator } from './indicators';
import { Pace } from './pace';
import { readSound } from './sound';
import type { DamagedRow, LibraryFact, SavedArticle } from './types';

/** Between fields, so that no word is found across two of them. */
const GAP = '\0';

/** Everything saved, as it was at one moment, in memory: 20,000 facts are read in a fraction of a second, and searched in a few milliseconds. */
export class Snapshot {
  readonly articles: readonly SavedArticle[];
  readonly facts: readonly LibraryFact[];
  readonly damaged: readonly DamagedRow[];
  readonly #haystacks: (string | undefined)[] = [];
  readonly #shared = new Map<SavedArticle, string>();

  constructor(
    articles: readonly SavedArticle[],
    facts: readonly LibraryFact[],
    damaged: readonly DamagedRow[] = [],
  ) {
    this.articles = articles;
    this.facts = facts;
    this.damaged = damaged;
  }

  /** Reads everything. Rows that are not what they should be are put aside. */
  static async of(db: LibraryDb): Promise<Snapshot> {
    const { articles, facts, damaged } = await readSound(db);
    return new Snapshot(articles, facts, damaged);
  }

  /** What the fact at an index is searched in, folded. */
  haystack(index: number): string {
    return (this.#haystacks[index] ??= this.#haystackOf(this.facts[index]));
  }

  /** Makes ready to be searched, in slices; without it, the first search does it in one go. */
  async prepare(): Promise<void> {
    const pace = new Pace();
    for (let index = this.#haystacks.length; index < this.facts.length; index += 1) {
      this.haystack(index);
      if (index % 100 === 0) await pace.step('reading', index, this.facts.length);
    }
  }

  #haystackOf(fact: LibraryFact | undefined): string {
    if (fact === undefined) return '';
    const { article, figure } = fact;
    let shared = this.#shared.get(article);
    if (shared === undefined) {
      shared = articleHaystack(article);
      this.#shared.set(article, shared);
    }
    return shared + GAP + factHaystack(fact, canonicalIndicator(figure.indicator ?? ''));
  }

  /** The canonical indicator of the fact at an index; empty without one. */
  indicator(index: number): string {
    return canonicalIndicator(this.facts[index]?.figure.indicator ?? '');
  }
}

/** The part of it that all facts of an article share. */
function articleHaystack({ title, site }: SavedArticle): string {
  return fold([title, site].join(GAP));
}

function factHaystack(fact: LibraryFact, indicator: string): string {
  const { figure, sentence, tags, note } = fact;
  const { indicator: said = '', zone = '', zoneName = '', period = '', text } = figure;
  return fold([indicator, said, zone, zoneName, period, text, sentence, ...tags, note].join(GAP));
}

/** Whether an article holds all of the words, which are folded. */
export function isFoundIn(article: SavedArticle, words: readonly string[]): boolean {
  const { title, site, url, tags, note } = article;
  const text = fold([title, site, url, ...tags, note].join(GAP));
  return words.every((word) => text.includes(word));
}
