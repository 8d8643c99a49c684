import { describe, expect, it, vi } from 'vitest';
import { figure, said, source } from '../tests/facts';
import { databases, memoryLibrary } from '../tests/libraries';

describe('saving', () => {
  it('keeps all attributes of a figure, its sentence and its source', async () => {
    const library = await memoryLibrary();
    const range = figure({ max: 47e9, growth: 9.2, growthStart: 30, block: 7, direction: 'up' });
    const { article, facts, added, newArticle } = await library.saveFact(source(1), range);
    expect(newArticle).toBe(true);
    expect(article).toMatchObject({ ...source(1), tags: [], note: '' });
    expect(added).toEqual([facts[0]?.id]);
    const page = await library.facts();
    expect(page.total).toBe(1);
    expect(page.facts[0]).toEqual({ ...facts[0], article });
    expect(page.facts[0]?.sentence).toBe(range.sentence);
    const place = ['type', 'start', 'end', 'block', 'growthStart', 'sentence'];
    const attributes = Object.entries(range).filter(([name]) => !place.includes(name));
    expect(page.facts[0]?.figure).toEqual(Object.fromEntries(attributes));
  });

  it('the same again is the same fact, whatever the fragment and the spaces', async () => {
    const library = await memoryLibrary();
    await library.saveFact(source(1), figure());
    const again = await library.saveFact(
      source(1, { url: `${source(1).url}#top` }),
      figure({ sentence: '2020年， 云谷高新区实现地区生产总值461亿元。', start: 99, end: 104 }),
    );
    expect(again).toMatchObject({ added: [], newArticle: false });
    expect(await library.counts()).toEqual({ articles: 1, facts: 1, rejected: 0 });
  });

  it('two equal values of one sentence are two facts', async () => {
    const library = await memoryLibrary();
    const sentence = '出口增长9.2%，进口增长9.2%。';
    const saved = await library.saveArticle(source(1), [
      said('9.2%', { sentence, indicator: '出口', measure: 'growth' }),
      said('9.2%', { sentence, indicator: '进口', measure: 'growth' }),
      said('9.2%', { sentence, indicator: '进口', measure: 'growth' }),
    ]);
    expect(saved.added).toHaveLength(2);
    expect(saved.facts).toHaveLength(3);
    expect(saved.facts[1]?.id).toBe(saved.facts[2]?.id);
  });

  it('pages that route by their fragment are different pages', async () => {
    const library = await memoryLibrary();
    for (const hash of ['#/a', '#/b', '#!c'])
      await library.saveFact(source(1, { url: `https://news.example/${hash}` }), figure());
    expect(await library.counts()).toMatchObject({ articles: 3, facts: 3 });
  });

  it('learns what a page tells later, and keeps what the reader wrote', async () => {
    const library = await memoryLibrary();
    const { url, title, site } = source(1);
    const undated = { url, title, site };
    const { article } = await library.saveFact(undated, figure());
    await library.editArticle(article.id, { note: '待核' });
    await library.saveFact(source(1, { title: '' }), said('53亿元'));
    expect(await library.articles()).toMatchObject([
      { title: undated.title, published: '2021-01-20', note: '待核', factCount: 2 },
    ]);
  });

  it('is taken back, with the article when nothing else is of it', async () => {
    const library = await memoryLibrary();
    const first = await library.saveFact(source(1), figure());
    const second = await library.saveFact(source(1), said('53亿元'));
    await library.undoSave({ ...second, articleId: second.article.id });
    expect(await library.counts()).toMatchObject({ articles: 1, facts: 1 });
    await library.undoSave({ ...first, articleId: first.article.id });
    expect(await library.counts()).toMatchObject({ articles: 0, facts: 0 });
  });

  it('an article of 3,000 figures tells how far it is, and can be stopped with nothing saved', async () => {
    const library = await memoryLibrary();
    const figures = Array.from({ length: 3000 }, (_, n) => said(`${n + 1}家`));
    const stop = new AbortController();
    const stopped = library.saveArticle(source(1), figures, {
      onProgress: ({ done }) => {
        if (done >= 1000) stop.abort(new Error('不要了'));
      },
      signal: stop.signal,
    });
    await expect(stopped).rejects.toThrow('不要了');
    expect(await library.counts()).toMatchObject({ articles: 0, facts: 0 });
    const told = vi.fn();
    await library.saveArticle(source(1), figures, { onProgress: told });
    expect(told).toHaveBeenLastCalledWith({ stage: 'writing', done: 3000, total: 3000 });
    expect(await library.counts()).toMatchObject({ articles: 1, facts: 3000 });
  });
});

describe('finding', () => {
  async function filled() {
    const library = await memoryLibrary();
    const hexi = { zone: '河西园', zoneName: '河西科技园' };
    await library.saveArticle(source(1), [
      figure(),
      said('9.2%', { measure: 'growth', sentence: '同比增长９.2%。' }),
      said('500亿元', {
        status: 'target',
        period: '2025年',
        periodStart: '2025-01-01',
        periodEnd: '2025-12-31',
      }),
    ]);
    await library.saveArticle(source(2, { title: '河西園引進高企', published: '2022-03-01' }), [
      said('298家', { ...hexi, indicator: '高新技術企業', period: '截至目前' }),
    ]);
    return library;
  }

  it.each([
    [{ text: '生产总值' }, ['461亿元', '500亿元', '9.2%']],
    [{ text: 'gdp ２０２５' }, ['500亿元']],
    [{ text: '增长9.2' }, ['9.2%']],
    [{ text: '河西园' }, ['298家']],
    [{ text: '高新技术企业' }, ['298家']],
    [{ text: '题目里没有' }, []],
    [{ indicator: 'GDP', status: 'actual' }, ['461亿元', '9.2%']],
    [{ measure: 'growth' }, ['9.2%']],
    [{ zone: '河西科技园' }, ['298家']],
    [{ zone: '云谷高新区', status: 'target' }, ['500亿元']],
  ] as const)('%j finds %j', async (query, texts) => {
    const library = await filled();
    const { facts, total } = await library.facts(query);
    expect(facts.map(({ figure }) => figure.text).sort()).toEqual(texts);
    expect(total).toBe(texts.length);
  });

  it.each([
    [{ sort: 'value' }, ['9.2%', '298家', '461亿元', '500亿元']],
    [{ sort: 'value', descending: true, limit: 1 }, ['500亿元']],
    [{ sort: 'value', offset: 1, limit: 2 }, ['298家', '461亿元']],
    [
      { sort: 'period', descending: true, indicator: 'GDP', measure: 'level' },
      ['500亿元', '461亿元'],
    ],
    [{ sort: 'published', limit: 1, descending: true }, ['298家']],
    [{ sort: 'zone', limit: 1 }, ['298家']],
  ] as const)('%j gives %j', async (query, texts) => {
    const { facts } = await (await filled()).facts(query);
    expect(facts.map(({ figure }) => figure.text)).toEqual(texts);
  });

  it('by tags and notes, once they are there', async () => {
    const library = await filled();
    const [fact] = (await library.facts({ text: '298' })).facts;
    await library.editFact(fact?.id ?? '', {
      tags: [' 高企 ', '高企', '', '待核'],
      note: '与年报不同',
    });
    expect((await library.facts({ tag: '高企' })).total).toBe(1);
    expect((await library.facts({ text: '年报' })).facts[0]).toMatchObject({
      tags: ['高企', '待核'],
      note: '与年报不同',
    });
    await library.editArticle(fact?.articleId ?? '', { tags: ['高企'] });
    expect(await library.tags()).toEqual([
      { tag: '高企', count: 2 },
      { tag: '待核', count: 1 },
    ]);
    expect(await library.articles({ tag: '高企' })).toHaveLength(1);
    expect(await library.articles({ text: '引进' })).toHaveLength(1);
  });

  it('among 20,000 facts looks at every one', async () => {
    const library = await memoryLibrary();
    for (let article = 0; article < 20; article += 1)
      await library.saveArticle(
        source(article),
        Array.from({ length: 1000 }, (_, n) =>
          said(`${n + 1}家`, {
            sentence: `第${article}篇第${n}句，园区现有高新技术企业${n + 1}家。`,
          }),
        ),
      );
    expect((await library.facts({ text: '第7篇 高新技術企業', sort: 'value' })).total).toBe(1000);
    expect((await library.facts({ text: '篇第999句', limit: 1 })).total).toBe(20);
  }, 60_000);
});

describe('deleting', () => {
  it('is undone whole: tags, notes and dates as they were', async () => {
    const library = await memoryLibrary();
    const { article, facts } = await library.saveArticle(source(1), [figure(), said('53亿元')]);
    await library.editFact(facts[0]?.id ?? '', { tags: ['一'], note: '二' });
    const before = await library.facts();
    const token = await library.remove({ articles: [article.id] });
    expect(await library.counts()).toMatchObject({ articles: 0, facts: 0 });
    await library.undo(JSON.parse(JSON.stringify(token)) as typeof token);
    expect(await library.facts()).toEqual(before);
  });

  it('of one fact leaves its article', async () => {
    const library = await memoryLibrary();
    const { facts } = await library.saveArticle(source(1), [figure(), said('53亿元')]);
    const token = await library.remove({ facts: [facts[0]?.id ?? ''] });
    expect(await library.counts()).toMatchObject({ articles: 1, facts: 1 });
    await library.undo(token);
    await library.undo(token);
    expect(await library.counts()).toMatchObject({ articles: 1, facts: 2 });
  });

  it('is undone into the article saved anew meanwhile', async () => {
    const library = await memoryLibrary();
    const { article } = await library.saveArticle(source(1), [figure(), said('53亿元')]);
    const token = await library.remove({ articles: [article.id] });
    await library.saveFact(source(1), figure());
    await library.undo(token);
    expect(await library.counts()).toMatchObject({ articles: 1, facts: 2 });
    expect(await library.articles()).toMatchObject([{ factCount: 2 }]);
  });
});

describe('"not a mark"', () => {
  it('is remembered once, for its page or for all, and taken back', async () => {
    const library = await memoryLibrary();
    const mark = { kind: 'figure', text: '12345', left: '拨打' } as const;
    const everywhere = await library.reject(mark);
    expect((await library.reject(mark)).id).toBe(everywhere.id);
    await library.reject({ ...mark, text: '110', url: `${source(1).url}#a` });
    expect(await library.rejected()).toHaveLength(2);
    expect(await library.rejected(source(1).url)).toHaveLength(2);
    expect(await library.rejected(source(2).url)).toEqual([everywhere]);
    await library.unreject(everywhere.id);
    expect(await library.rejected(source(2).url)).toEqual([]);
  });
});

describe('windows', () => {
  it('tell each other of changes, until they stop listening', async () => {
    const factory = databases();
    const one = await memoryLibrary(factory);
    const other = await memoryLibrary(factory);
    expect((await other.facts()).total).toBe(0);
    const changed = vi.fn();
    const stop = other.onChange(changed);
    await one.saveFact(source(1), figure());
    await vi.waitFor(() => {
      expect(changed).toHaveBeenCalled();
    });
    expect((await other.facts()).total).toBe(1);
    stop();
    changed.mockClear();
    await one.saveFact(source(1), said('53亿元'));
    expect((await other.facts()).total).toBe(2);
    expect(changed).not.toHaveBeenCalled();
  });
});

it('compares and finds conflicts in what is saved', async () => {
  const library = await memoryLibrary();
  await library.saveFact(source(1), figure());
  await library.saveFact(source(2), said('416亿元', { indicator: 'GDP' }));
  expect(await library.indicators()).toEqual([{ indicator: '地区生产总值', facts: 2, zones: 1 }]);
  expect((await library.series('GDP')).zones[0]?.cells[0]).toMatchObject({ conflict: true });
  expect(await library.conflicts()).toHaveLength(1);
});
