import { fold, foldName } from './fold';
import { canonicalIndicator } from './indicators';
import { periodOf } from './periods';
import { isFoundIn, type Snapshot } from './snapshot';
import type {
  ArticleQuery,
  FactPage,
  FactQuery,
  FactSort,
  LibraryFact,
  ListedArticle,
} from './types';
import { ZoneNames } from './zones';

/** What to search for, word by word, folded. */
function wordsOf(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/u).map(fold).filter(Boolean);
}

/** The facts that meet a query, sorted, and how many there are in all. */
export function findFacts(snapshot: Snapshot, query: FactQuery = {}): FactPage {
  const { sort = 'saved', descending = sort === 'saved', offset = 0, limit = Infinity } = query;
  const isWanted = conditionOf(snapshot, query);
  const found = snapshot.facts.filter(isWanted);
  const sorted = sortFacts(found, sort, descending);
  return { facts: sorted.slice(offset, offset + limit), total: found.length };
}

function conditionOf(
  snapshot: Snapshot,
  query: FactQuery,
): (fact: LibraryFact, index: number) => boolean {
  const words = wordsOf(query.text).map((word) => ({ word, indicator: canonicalIndicator(word) }));
  const indicator = query.indicator === undefined ? undefined : canonicalIndicator(query.indicator);
  const zone = query.zone === undefined ? undefined : fold(query.zone);
  const zones = zone === undefined ? undefined : new ZoneNames(snapshot.facts);
  return (fact, index) => {
    const { figure } = fact;
    if (query.articleId !== undefined && fact.articleId !== query.articleId) return false;
    if (query.status !== undefined && figure.status !== query.status) return false;
    if (query.measure !== undefined && figure.measure !== query.measure) return false;
    if (query.tag !== undefined && ![...fact.tags, ...fact.article.tags].includes(query.tag))
      return false;
    if (indicator !== undefined && snapshot.indicator(index) !== indicator) return false;
    if (zones !== undefined && zone !== undefined) {
      const names = [zones.nameOf(fact), figure.zone ?? ''];
      if (!names.some((name) => foldName(name) === zone)) return false;
    }
    return words.every(
      ({ word, indicator }) =>
        snapshot.haystack(index).includes(word) || snapshot.indicator(index) === indicator,
    );
  };
}

type Key = string | number | undefined;

const KEYS: Readonly<Record<FactSort, (fact: LibraryFact) => Key>> = {
  saved: (fact) => fact.saved,
  published: (fact) => fact.article.published,
  period: ({ figure }) => {
    const period = periodOf(figure);
    return period === undefined ? undefined : `${period.end ?? '~'} ${period.start ?? period.key}`;
  },
  indicator: ({ figure }) => figure.indicator,
  zone: ({ figure }) => figure.zoneName ?? figure.zone,
  value: ({ figure }) => figure.value,
  title: (fact) => fact.article.title,
};

/** In words the order of pinyin; what has no key is last either way; equals stand in the order they were saved. */
function sortFacts(
  facts: readonly LibraryFact[],
  sort: FactSort,
  descending: boolean,
): LibraryFact[] {
  const isWords = sort === 'indicator' || sort === 'zone' || sort === 'title';
  const keyOf = isWords ? rankOf(facts.map(KEYS[sort])) : (key: Key) => key;
  const direction = descending ? -1 : 1;
  return facts
    .map((fact, at) => ({ fact, at, key: keyOf(KEYS[sort](fact)) }))
    .sort((one, other) => {
      if (one.key === undefined || other.key === undefined)
        return Number(one.key === undefined) - Number(other.key === undefined) || one.at - other.at;
      if (one.key === other.key)
        return direction * (one.fact.saved - other.fact.saved) || one.at - other.at;
      return one.key < other.key ? -direction : direction;
    })
    .map(({ fact }) => fact);
}

/** Where each word stands among them all: few different words are compared as words are, many facts as numbers. */
function rankOf(keys: readonly Key[]): (key: Key) => Key {
  const words = [...new Set(keys)].filter((key) => typeof key === 'string');
  const ranks = new Map(words.sort(new Intl.Collator('zh').compare).map((word, at) => [word, at]));
  return (key) => (typeof key === 'string' ? ranks.get(key) : undefined);
}

/** The articles that meet a query, with how many facts each has. */
export function findArticles(snapshot: Snapshot, query: ArticleQuery = {}): ListedArticle[] {
  const { sort = 'saved', descending = sort === 'saved', tag } = query;
  const counts = new Map<string, number>();
  for (const { articleId } of snapshot.facts)
    counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  const words = wordsOf(query.text);
  const found = snapshot.articles.filter(
    (article) => (tag === undefined || article.tags.includes(tag)) && isFoundIn(article, words),
  );
  const { compare } = new Intl.Collator('zh');
  const direction = descending ? -1 : 1;
  return found
    .map((article) => ({ ...article, factCount: counts.get(article.id) ?? 0 }))
    .sort((one, other) => {
      if (sort === 'saved') return direction * (one.saved - other.saved);
      if (sort === 'title') return direction * compare(one.title, other.title);
      const [a, b] = [one.published, other.published];
      if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
      return direction * compare(a, b);
    });
}

/** All tags of facts and articles, the commonest first. */
export function countTags(snapshot: Snapshot): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of [...snapshot.facts, ...snapshot.articles])
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((one, other) => other.count - one.count || one.tag.localeCompare(other.tag, 'zh'));
}
