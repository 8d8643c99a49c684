import * as v from 'valibot';
import { restoreSettings, SETTINGS_BACKUP } from '../settings/backup';
import { JsonError, parseJson } from '../settings/json';
import type { StorageArea } from '../settings/types';
import type { Backup } from './backup';
import { contentOf, markIdentityOf, plainAddress, type LibraryDb } from './db';
import { BackupDamaged, BackupNewer } from './errors';
import { Pace } from './pace';
import { BATCH } from './save';
import { ARTICLE, FACT, REJECTED } from './schema';
import { LIBRARY_VERSION, type RestoreOptions, type RestoreResult } from './types';

const HEAD = v.object({
  liangdian: v.literal('library'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/**
 * What makes a backup of one version one of the next, by the version it has. None is needed so far: version 1 is the first. A step takes
 * the whole file and gives it back with the next version's number.
 */
const MIGRATIONS: Readonly<
  Record<number, (file: Record<string, unknown>) => Record<string, unknown>>
> = {};

/** Reads a backup whole. Throws `BackupDamaged` or `BackupNewer`; nothing is written. */
export async function read(text: string, pace: Pace): Promise<Backup> {
  let file: unknown;
  try {
    file = parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new BackupDamaged('syntax', error, error.message);
  }
  const head = v.safeParse(HEAD, file);
  if (!head.success) throw new BackupDamaged('foreign', {}, 'not a backup of a library');
  if (head.output.version > LIBRARY_VERSION)
    throw new BackupNewer(`version ${head.output.version}, known is ${LIBRARY_VERSION}`);
  let migrated = file as Record<string, unknown>;
  for (let { version } = head.output; version < LIBRARY_VERSION; version += 1)
    migrated = MIGRATIONS[version]?.(migrated) ?? migrated;
  return check(migrated, pace);
}

async function check(file: Record<string, unknown>, pace: Pace): Promise<Backup> {
  const lists = {
    articles: rowsOf(file, 'articles'),
    facts: rowsOf(file, 'facts'),
    rejected: rowsOf(file, 'rejected'),
  };
  const total = Object.values(lists).reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  const checked = async <T>(
    name: keyof typeof lists,
    schema: v.GenericSchema<unknown, T>,
  ): Promise<T[]> => {
    const rows: T[] = [];
    for (const [at, row] of lists[name].entries()) {
      rows.push(parse(schema, row, `${name}[${at}]`));
      done += 1;
      await pace.step('checking', done, total);
    }
    return rows;
  };
  const articles = await checked('articles', ARTICLE);
  distinct(
    articles.map(({ id }) => id),
    (at) => `articles[${at}].id`,
  );
  distinct(
    articles.map(({ url }) => plainAddress(url)),
    (at) => `articles[${at}].url`,
  );
  const facts = await checked('facts', FACT);
  distinct(
    facts.map(({ id }) => id),
    (at) => `facts[${at}].id`,
  );
  const ids = new Set(articles.map(({ id }) => id));
  for (const [at, { articleId }] of facts.entries())
    if (!ids.has(articleId)) throw wrong(`facts[${at}].articleId`, 'no article has this id');
  const rejected = await checked('rejected', REJECTED);
  const settings = file['settings'];
  return {
    articles,
    facts,
    rejected,
    ...(settings === undefined ? {} : { settings: parse(SETTINGS_BACKUP, settings, 'settings') }),
  };
}

function rowsOf(file: Record<string, unknown>, name: string): readonly unknown[] {
  const rows = file[name];
  if (!Array.isArray(rows)) throw wrong(name, 'a list is expected');
  return rows;
}

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown, path: string): T {
  const read = v.safeParse(schema, value, { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  const steps =
    issue.path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)) ?? [];
  throw wrong(path + steps.join(''), issue.message);
}

function distinct(values: readonly string[], pathOf: (at: number) => string): void {
  const seen = new Set<string>();
  for (const [at, value] of values.entries()) {
    if (seen.has(value)) throw wrong(pathOf(at), 'stands twice');
    seen.add(value);
  }
}

function wrong(path: string, message: string): BackupDamaged {
  return new BackupDamaged('content', { path }, `${path}: ${message}`);
}

/** Restores a backup: all of it in one transaction, settings included, or nothing. */
export async function restore(
  db: LibraryDb,
  area: StorageArea | undefined,
  text: string,
  options: RestoreOptions = {},
): Promise<RestoreResult> {
  const { mode = 'merge', settings = true } = options;
  const pace = new Pace(options);
  pace.tell('reading', 0, 1);
  const backup = await read(text, pace);
  // Before the transaction, which cannot wait.
  const contents: string[] = [];
  for (const fact of backup.facts) {
    contents.push(contentOf(fact));
    await pace.step('checking', contents.length, backup.facts.length);
  }
  const takeBack =
    settings && area !== undefined && backup.settings !== undefined
      ? await restoreSettings(area, backup.settings, mode === 'merge')
      : undefined;
  try {
    const rows = await db.transaction('rw', [db.articles, db.facts, db.rejected], () =>
      writeRows(db, backup, contents, mode === 'replace', pace),
    );
    return { ...rows, settings: takeBack !== undefined };
  } catch (error) {
    await takeBack?.();
    throw error;
  }
}

async function writeRows(
  db: LibraryDb,
  backup: Backup,
  contents: readonly string[],
  replace: boolean,
  pace: Pace,
): Promise<Omit<RestoreResult, 'settings'>> {
  if (replace) await Promise.all([db.articles.clear(), db.facts.clear(), db.rejected.clear()]);
  const addressed = backup.articles.map((each) => ({ ...each, url: plainAddress(each.url) }));
  const articlesHere = await mended(db.articles, ARTICLE, addressed, ({ url }) => url);
  const idOf = new Map(articlesHere.map(({ url, id }) => [url, id]));
  const articleIds = new Set(articlesHere.map(({ id }) => id));
  // The id an article has here, by the id it has in the file.
  const ids = new Map<string, string>();
  const articles = addressed.flatMap((article) => {
    const known = idOf.get(article.url);
    const id = known ?? fresh(article.id, articleIds);
    ids.set(article.id, id);
    return known === undefined ? [{ ...article, id }] : [];
  });

  const moved = backup.facts.map((fact, at) => {
    const articleId = ids.get(fact.articleId) ?? fact.articleId;
    return { ...fact, articleId, identity: `${articleId}\n${contents[at] ?? ''}` };
  });
  const factsHere = await mended(db.facts, FACT, moved, ({ identity }) => identity);
  const factIds = new Set(factsHere.map(({ id }) => id));
  const identities = new Set(factsHere.map(({ identity }) => identity));
  const facts = moved.flatMap((fact) => {
    if (identities.has(fact.identity)) return [];
    identities.add(fact.identity);
    return [{ ...fact, id: fresh(fact.id, factIds) }];
  });

  const named = backup.rejected.map((mark) => ({ ...mark, identity: markIdentityOf(mark) }));
  const marksHere = await mended(db.rejected, REJECTED, named, ({ identity }) => identity);
  const markIds = new Set(marksHere.map(({ id }) => id));
  const marks = new Set(marksHere.map(({ identity }) => identity));
  const rejected = named.flatMap((mark) => {
    if (marks.has(mark.identity)) return [];
    marks.add(mark.identity);
    return [{ ...mark, id: fresh(mark.id, markIds) }];
  });

  await db.articles.bulkAdd(articles);
  await db.rejected.bulkAdd(rejected);
  for (let at = 0; at < facts.length; at += BATCH) {
    await db.facts.bulkAdd(facts.slice(at, at + BATCH));
    pace.tell('writing', Math.min(at + BATCH, facts.length), facts.length);
  }
  return {
    articles: articles.length,
    facts: facts.length,
    rejected: rejected.length,
    known: backup.facts.length - facts.length,
  };
}

/** What of a table is needed to mend it. */
interface RowTable<T> {
  toArray(): PromiseLike<T[]>;
  bulkDelete(ids: string[]): PromiseLike<unknown>;
}

/** The rows of a table, without the damaged ones that the file has whole: those are deleted, to make room. */
async function mended<T extends { id: string }>(
  table: RowTable<T>,
  schema: v.GenericSchema,
  file: readonly T[],
  nameOf: (row: T) => string,
): Promise<T[]> {
  const ids = new Set(file.map(({ id }) => id));
  const names = new Set(file.map(nameOf));
  const all = await table.toArray();
  const broken = new Set<T>(
    all.filter((row) => (ids.has(row.id) || names.has(nameOf(row))) && !v.is(schema, row)),
  );
  await table.bulkDelete([...broken].map(({ id }) => id));
  return all.filter((row) => !broken.has(row));
}

/** The id itself where nothing here has it yet. */
function fresh(id: string, taken: Set<string>): string {
  const free = taken.has(id) ? crypto.randomUUID() : id;
  taken.add(free);
  return free;
}
