import * as v from 'valibot';
import { identityOf, markIdentityOf, plainAddress, withoutIdentity, type LibraryDb } from './db';
import { REJECTED } from './schema';
import type { RejectedMark, UndoToken } from './types';

/** The most characters of a note, and of a tag. */
const LONGEST = { note: 50_000, tag: 100 } as const;

export interface Change {
  tags?: readonly string[];
  note?: string;
}

/** What to write of a change: tags trimmed, each once, none empty. */
export function tidy({ tags, note }: Change): { tags?: string[]; note?: string } {
  const trimmed = tags?.map((tag) => tag.trim().slice(0, LONGEST.tag)).filter((tag) => tag !== '');
  return {
    ...(trimmed === undefined ? {} : { tags: [...new Set(trimmed)] }),
    ...(note === undefined ? {} : { note: note.slice(0, LONGEST.note) }),
  };
}

/** Removes facts, and articles with all their facts; resolves to everything removed. */
export async function remove(
  db: LibraryDb,
  what: { facts?: readonly string[]; articles?: readonly string[] },
): Promise<UndoToken> {
  const { facts = [], articles = [] } = what;
  return db.transaction('rw', db.articles, db.facts, async () => {
    const single = await db.facts.bulkGet([...facts]);
    const whole = await db.facts
      .where('articleId')
      .anyOf([...articles])
      .toArray();
    const gone = new Map(
      [...single, ...whole].flatMap((fact) => (fact === undefined ? [] : [[fact.id, fact]])),
    );
    const goneArticles = await db.articles.bulkGet([...articles]);
    await db.facts.bulkDelete([...gone.keys()]);
    await db.articles.bulkDelete([...articles]);
    return {
      articles: goneArticles.filter((article) => article !== undefined),
      facts: [...gone.values()].map(withoutIdentity),
    };
  });
}

/** Brings removed rows back; what was saved anew meanwhile stays, and takes the facts of its address. */
export async function undo(db: LibraryDb, token: UndoToken): Promise<void> {
  await db.transaction('rw', db.articles, db.facts, async () => {
    // The same page may have been saved again under another id.
    const ids = new Map<string, string>();
    for (const article of token.articles) {
      const again = await db.articles.where('url').equals(article.url).first();
      if (again === undefined) await db.articles.put(article);
      ids.set(article.id, again?.id ?? article.id);
    }
    for (const fact of token.facts) {
      const moved = { ...fact, articleId: ids.get(fact.articleId) ?? fact.articleId };
      const identity = identityOf(moved);
      // Of a fact whose article is gone for good there is nothing to show.
      if ((await db.articles.get(moved.articleId)) === undefined) continue;
      if ((await db.facts.where('identity').equals(identity).count()) === 0)
        await db.facts.put({ ...moved, identity });
    }
  });
}

/** Remembers that something is not a mark; the same again is the same. */
export async function reject(
  db: LibraryDb,
  { kind, text, left, url }: Omit<RejectedMark, 'id' | 'saved'>,
): Promise<RejectedMark> {
  const mark = { kind, text, left, ...(url === undefined ? {} : { url: plainAddress(url) }) };
  const identity = markIdentityOf(mark);
  return db.transaction('rw', db.rejected, async () => {
    const known = await db.rejected.where('identity').equals(identity).first();
    if (known !== undefined) return withoutIdentity(known);
    const made = { id: crypto.randomUUID(), ...mark, saved: Date.now() };
    await db.rejected.add({ ...made, identity });
    return made;
  });
}

/** Rejected marks, of one page or all, the latest first. */
export async function rejected(db: LibraryDb, url?: string): Promise<RejectedMark[]> {
  const page = url === undefined ? undefined : plainAddress(url);
  const all = await db.rejected.toArray();
  return all
    .filter((mark) => v.is(REJECTED, mark))
    .filter((mark) => page === undefined || mark.url === undefined || mark.url === page)
    .sort((one, other) => other.saved - one.saved)
    .map(withoutIdentity);
}
