import * as v from 'valibot';
import type { Figure } from '../engine/types';
import { identityOf, plainAddress, withoutIdentity, type LibraryDb, type StoredFact } from './db';
import { Pace } from './pace';
import { ARTICLE, LONGEST } from './schema';
import type { FigureFacts, LongWork, SavedArticle, SaveResult, Source } from './types';

/** Rows that are written at once. */
export const BATCH = 500;

/** Saves an article and figures of it; what is there already stays as it is. */
export async function save(
  db: LibraryDb,
  source: Source,
  figures: readonly Figure[],
  work?: LongWork,
): Promise<SaveResult> {
  const pace = new Pace(work);
  pace.check();
  return db.transaction('rw', db.articles, db.facts, async () => {
    const { article, isNew } = await articleOf(db, source);
    const known = new Map<string, StoredFact>();
    if (!isNew) {
      const facts = await db.facts.where('articleId').equals(article.id).toArray();
      for (const fact of facts) known.set(fact.identity, fact);
    }
    const saved: StoredFact[] = [];
    const added: StoredFact[] = [];
    for (const figure of figures) {
      const fact = factOf(article, figure);
      const same = known.get(fact.identity);
      saved.push(same ?? fact);
      if (same !== undefined) continue;
      known.set(fact.identity, fact);
      added.push(fact);
    }
    for (let at = 0; at < added.length; at += BATCH) {
      await db.facts.bulkAdd(added.slice(at, at + BATCH));
      pace.tell('writing', Math.min(at + BATCH, added.length), added.length);
    }
    return {
      article,
      facts: saved.map(withoutIdentity),
      added: added.map(({ id }) => id),
      newArticle: isNew,
    };
  });
}

/** The article of a page: the one there is, with what is known of it by now, or a new one. */
async function articleOf(
  db: LibraryDb,
  source: Source,
): Promise<{ article: SavedArticle; isNew: boolean }> {
  const url = plainAddress(source.url);
  const { title, site, published } = source;
  const stored = await db.articles.where('url').equals(url).first();
  // Of a damaged row only the id is kept: its facts hang on it.
  const known = stored !== undefined && v.is(ARTICLE, stored) ? stored : undefined;
  const date = published ?? known?.published;
  const article: SavedArticle = {
    id: stored?.id ?? crypto.randomUUID(),
    url,
    title: (title || (known?.title ?? '')).slice(0, LONGEST.text),
    site: (site || (known?.site ?? '')).slice(0, LONGEST.name),
    ...(date === undefined ? {} : { published: date }),
    saved: known?.saved ?? Date.now(),
    tags: known?.tags ?? [],
    note: known?.note ?? '',
  };
  await db.articles.put(article);
  return { article, isNew: stored === undefined };
}

function factOf(article: SavedArticle, figure: Figure): StoredFact {
  const fact = {
    articleId: article.id,
    figure: attributesOf(figure),
    sentence: (figure.sentence ?? '').slice(0, LONGEST.text),
  };
  return {
    id: crypto.randomUUID(),
    ...fact,
    saved: Date.now(),
    tags: [],
    note: '',
    identity: identityOf(fact),
  };
}

/** What of a figure is saved, named one by one: whatever else an object has stays out of the database. */
function attributesOf(figure: Figure): FigureFacts {
  const { text, value, unit, qualifier, measure, status } = figure;
  const facts: FigureFacts = { text, value, unit, qualifier, measure, status };
  const { max, growth, direction } = figure;
  if (max !== undefined) facts.max = max;
  if (growth !== undefined) facts.growth = growth;
  if (direction !== undefined) facts.direction = direction;
  for (const name of WORDS) {
    const said = figure[name];
    if (said !== undefined) facts[name] = said;
  }
  return facts;
}

const WORDS = ['indicator', 'period', 'periodStart', 'periodEnd', 'zone', 'zoneName'] as const;

/** Removes what a save added, and its article when that was new and has nothing else. */
export async function undoSave(
  db: LibraryDb,
  { articleId, added, newArticle }: { articleId: string; added: string[]; newArticle: boolean },
): Promise<void> {
  await db.transaction('rw', db.articles, db.facts, async () => {
    await db.facts.bulkDelete(added);
    const left = await db.facts.where('articleId').equals(articleId).count();
    if (newArticle && left === 0) await db.articles.delete(articleId);
  });
}
