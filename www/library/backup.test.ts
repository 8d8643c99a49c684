import { describe, expect, it, vi } from 'vitest';
import { withPreset } from '../settings/presets';
import { saveSettings } from '../settings/settings';
import { figure, said, source } from '../tests/facts';
import { databases, memoryLibrary } from '../tests/libraries';
import { MemoryArea } from '../tests/memory-area';
import { BackupDamaged, BackupNewer } from './errors';
import type { Library } from './types';

async function filled(): Promise<{ library: Library; area: MemoryArea; text: string }> {
  const area = new MemoryArea({ 'site:a.cn': 'never', lexicon: 'zone\t云谷产业园' });
  await saveSettings(area, withPreset('quiet'));
  const library = await memoryLibrary(databases(), area);
  const { facts, article } = await library.saveArticle(source(1), [
    figure({ growth: 9.2, max: 47e9, direction: 'up' }),
    said('298家', { indicator: '高新技术企业', sentence: '“高企”298家，\u2028占比\\过半。' }),
  ]);
  await library.saveFact(source(2), said('53亿元'));
  await library.editFact(facts[0]?.id ?? '', { tags: ['一'], note: '二' });
  await library.editArticle(article.id, { tags: ['年报'], note: '三' });
  await library.reject({ kind: 'figure', text: '12345', left: '拨打' });
  return { library, area, text: await (await library.backup()).text() };
}

async function everything(library: Library): Promise<unknown> {
  return {
    facts: await library.facts({ sort: 'saved' }),
    articles: await library.articles({ sort: 'title' }),
    rejected: await library.rejected(),
  };
}

describe('a backup', () => {
  it('brings everything back after everything was lost, settings too', async () => {
    const { library, area, text } = await filled();
    const otherArea = new MemoryArea();
    const other = await memoryLibrary(databases(), otherArea);
    expect(await other.restore(text)).toEqual({
      articles: 2,
      facts: 3,
      rejected: 1,
      known: 0,
      settings: true,
    });
    expect(await everything(other)).toEqual(await everything(library));
    expect(otherArea.items).toEqual(area.items);
  });

  it('restored twice is there once', async () => {
    const { library, text } = await filled();
    const before = await everything(library);
    expect(await library.restore(text)).toMatchObject({ facts: 0, articles: 0, known: 3 });
    expect(await everything(library)).toEqual(before);
  });

  it('merged, keeps what is here and joins articles of one address', async () => {
    const { text } = await filled();
    const other = await memoryLibrary();
    const same = figure({ max: 47e9, direction: 'up' });
    const { article } = await other.saveArticle(source(1), [same, said('7家')]);
    await other.editArticle(article.id, { note: '自己的' });
    expect(await other.restore(text)).toMatchObject({ articles: 1, facts: 2, known: 1 });
    expect(await other.articles({ sort: 'title' })).toMatchObject([
      { note: '自己的', factCount: 3 },
      { factCount: 1 },
    ]);
  });

  it('takes the place of everything where that is asked for', async () => {
    const { library, text } = await filled();
    const other = await memoryLibrary();
    await other.saveArticle(source(9), [figure(), said('7家')]);
    await other.restore(text, { mode: 'replace' });
    expect(await everything(other)).toEqual(await everything(library));
  });

  it('leaves the settings alone where that is asked for', async () => {
    const { text } = await filled();
    const area = new MemoryArea({ settings: { print: true } });
    const other = await memoryLibrary(databases(), area);
    expect(await other.restore(text, { settings: false })).toMatchObject({ settings: false });
    expect(area.items).toEqual({ settings: { print: true } });
  });

  it('of 6,000 facts tells how far it is, reading and writing', async () => {
    const library = await memoryLibrary();
    const figures = Array.from({ length: 6000 }, (_, n) => said(`${n + 1}家`));
    await library.saveArticle(source(1), figures);
    const told = vi.fn();
    const text = await (await library.backup({ onProgress: told })).text();
    expect(told).toHaveBeenLastCalledWith({ stage: 'writing', done: 6001, total: 6001 });
    const other = await memoryLibrary();
    told.mockClear();
    await other.restore(text, { onProgress: told });
    expect(told.mock.calls.length).toBeGreaterThan(10);
    expect(told).toHaveBeenLastCalledWith({ stage: 'writing', done: 6000, total: 6000 });
    expect((await other.facts({ text: '5999家' })).total).toBe(1);
  }, 60_000);
});

describe('a backup that is damaged changes nothing and says where', () => {
  async function refused(damage: (text: string) => string): Promise<unknown> {
    const { library, area, text } = await filled();
    const before = [await everything(library), area.items];
    const restored = library.restore(damage(text), { mode: 'replace' });
    const error: unknown = await restored.catch((thrown: unknown) => thrown);
    expect([await everything(library), area.items]).toEqual(before);
    return error;
  }

  const edited =
    (change: (file: Record<string, never>) => unknown) =>
    (text: string): string => {
      const file = JSON.parse(text) as Record<string, never>;
      change(file);
      return JSON.stringify(file);
    };

  it('cut off', async () => {
    const error = await refused((text) => text.slice(0, text.indexOf('298家') + 1));
    expect(error).toBeInstanceOf(BackupDamaged);
    expect(error).toMatchObject({ fault: 'syntax', problem: 'backup-damaged' });
    expect((error as BackupDamaged).line).toBeGreaterThan(3);
  });

  it('with a line that is not JSON', async () => {
    const error = await refused((text) => {
      const lines = text.split('\n');
      return [...lines.slice(0, 4), 'oops,', ...lines.slice(4)].join('\n');
    });
    expect(error).toMatchObject({ fault: 'syntax', line: 5, column: 1 });
  });

  it.each<[string, (file: never) => unknown, string]>([
    [
      'a value that is no number',
      ({ facts: [, , fact] }: { facts: [unknown, unknown, { figure: { value: unknown } }] }) =>
        (fact.figure.value = '461'),
      'facts[2].figure.value',
    ],
    [
      'a measure nobody knows',
      ({ facts: [fact] }: { facts: [{ figure: { measure: string } }] }) =>
        (fact.figure.measure = 'mood'),
      'facts[0].figure.measure',
    ],
    [
      'a fact of no article',
      ({ facts: [, fact] }: { facts: [unknown, { articleId: string }] }) => (fact.articleId = 'x'),
      'facts[1].articleId',
    ],
    [
      'an address that is a script',
      ({ articles: [article] }: { articles: [{ url: string }] }) =>
        (article.url = 'javascript:alert(1)'),
      'articles[0].url',
    ],
    [
      'an article twice',
      ({ articles }: { articles: unknown[] }) => articles.push(articles[0]),
      'articles[2].id',
    ],
    ['no list of facts', (file: { facts?: unknown }) => delete file.facts, 'facts'],
    [
      'a mark of no kind',
      ({ rejected: [mark] }: { rejected: [{ kind: string }] }) => (mark.kind = 'word'),
      'rejected[0].kind',
    ],
    [
      'a colour that is none',
      ({
        settings,
      }: {
        settings: { settings: { colours: { zone: { text: { dark: string } } } } };
      }) => (settings.settings.colours.zone.text.dark = 'red'),
      'settings.settings.colours.zone.text.dark',
    ],
  ])('with %s', async (_, change, path) => {
    const error = await refused(edited(change as (file: Record<string, never>) => unknown));
    expect(error).toMatchObject({ fault: 'content', path });
  });

  it.each(['{}', '[]', '"liangdian"', '{"liangdian":"site-rules","version":1}'])(
    'as %s, which is none of ours',
    async (text) => {
      expect(await refused(() => text)).toMatchObject({ fault: 'foreign' });
    },
  );

  it('by a later release, which it says', async () => {
    const later = edited((file: Record<string, unknown>) => (file['version'] = 99));
    expect(await refused(later)).toBeInstanceOf(BackupNewer);
  });

  it('stopped while it is written', async () => {
    const { library, area } = await filled();
    const big = await memoryLibrary();
    await big.saveArticle(
      source(5),
      Array.from({ length: 2000 }, (_, n) => said(`${n + 1}家`)),
    );
    const text = await (await big.backup()).text();
    const before = [await everything(library), area.items];
    const stop = new AbortController();
    const restored = library.restore(text, {
      mode: 'replace',
      signal: stop.signal,
      onProgress: ({ stage, done }) => {
        if (stage === 'writing' && done >= 500) stop.abort(new Error('不要了'));
      },
    });
    await expect(restored).rejects.toThrow('不要了');
    expect([await everything(library), area.items]).toEqual(before);
  });

  it('or does not fit: the settings that were written first are put back', async () => {
    const { library, area, text } = await filled();
    const before = [await everything(library), area.items];
    area.quota = JSON.stringify(area.items).length + 200;
    const long = edited((file: Record<string, unknown>) => {
      (file['settings'] as { lexicon: string }).lexicon = '园'.repeat(1000);
    });
    await expect(library.restore(long(text), { mode: 'replace' })).rejects.toMatchObject({
      problem: 'storage-full',
    });
    expect([await everything(library), area.items]).toEqual(before);
  });
});
