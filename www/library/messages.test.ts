import { describe, expect, it } from 'vitest';
import { figure, said, source } from '../tests/facts';
import { memoryLibrary } from '../tests/libraries';
import {
  ClientError,
  rejectedMarks,
  rejectMark,
  saveFigures,
  undoSave,
  unrejectMark,
  type Send,
} from './client';
import { StorageFull } from './errors';
import { LibraryHost } from './host';
import { isRejected, leftOf } from './rejected';

/** A page's way to the background: messages are copied as JSON. */
async function connected() {
  const library = await memoryLibrary();
  const host = new LibraryHost(() => Promise.resolve(library));
  const send: Send = async (message) => {
    const reply = await host.handle(JSON.parse(JSON.stringify(message)));
    return reply === undefined ? undefined : (JSON.parse(JSON.stringify(reply)) as unknown);
  };
  return { library, host, send };
}

describe('a page', () => {
  it('saves figures, and takes them back', async () => {
    const { library, send } = await connected();
    const saved = await saveFigures(send, source(1), [figure(), said('53亿元')]);
    expect(saved).toMatchObject({ newArticle: true, known: 0 });
    expect(saved.added).toHaveLength(2);
    expect((await library.facts({ text: '461' })).facts[0]?.sentence).toBe(figure().sentence);
    expect(await saveFigures(send, source(1), [figure()])).toMatchObject({ added: [], known: 1 });
    await undoSave(send, saved);
    expect(await library.counts()).toMatchObject({ articles: 0, facts: 0 });
  });

  it('says what is not a mark, and takes that back', async () => {
    const { send } = await connected();
    const block = '市民可拨打12345热线，日均接听12345次。';
    const at = block.indexOf('12345');
    const place = { kind: 'figure', text: '12345', left: leftOf(block, at) } as const;
    const mark = await rejectMark(send, { ...place, url: source(1).url });
    const marks = await rejectedMarks(send, source(1).url);
    expect(marks).toEqual([mark]);
    expect(isRejected(marks, place)).toBe(true);
    const later = { ...place, left: leftOf(block, block.lastIndexOf('12345')) };
    expect(isRejected(marks, later)).toBe(false);
    await unrejectMark(send, mark.id);
    expect(await rejectedMarks(send, source(1).url)).toEqual([]);
  });

  it('is told why something was not saved', async () => {
    const host = new LibraryHost(() => Promise.reject(new StorageFull('full')));
    const send: Send = async (message) => host.handle(message);
    await expect(saveFigures(send, source(1), [figure()])).rejects.toMatchObject({
      name: 'ClientError',
      problem: 'storage-full',
    });
    const nobody: Send = () => Promise.reject(new Error('no receiving end'));
    await expect(saveFigures(nobody, source(1), [])).rejects.toBeInstanceOf(ClientError);
    const silent: Send = () => Promise.resolve(undefined);
    await expect(unrejectMark(silent, 'x')).rejects.toMatchObject({ problem: 'unreachable' });
  });
});

describe('the background', () => {
  it.each([
    { library: 'wipe' },
    { library: 'save' },
    { library: 'save', source: source(1, { url: 'javascript:alert(1)' }), figures: [] },
    { library: 'save', source: source(1), figures: [{ value: 'NaN' }] },
    { library: 'save', source: source(1), figures: [figure({ value: Infinity })] },
    { library: 'undo-save', articleId: 7, added: [], newArticle: true },
    { library: 'reject', mark: { kind: 'figure', text: '', left: '' } },
  ])('refuses %j', async (message) => {
    const { host, library } = await connected();
    expect(await host.handle(message)).toMatchObject({ problem: 'bad-request' });
    expect(await library.counts()).toEqual({ articles: 0, facts: 0, rejected: 0 });
  });

  it('leaves messages of others to them', async () => {
    const { host } = await connected();
    expect(host.handle({ liangdian: 'mentions', doc: 'x' })).toBeUndefined();
    expect(host.handle('library')).toBeUndefined();
    expect(host.handle(null)).toBeUndefined();
  });

  it('opens the library again after it could not be opened', async () => {
    const library = await memoryLibrary();
    let tries = 0;
    const host = new LibraryHost(() =>
      ++tries === 1 ? Promise.reject(new StorageFull('full')) : Promise.resolve(library),
    );
    const message = { library: 'rejected', url: source(1).url };
    expect(await host.handle(message)).toMatchObject({ problem: 'storage-full' });
    expect(await host.handle(message)).toEqual({ marks: [] });
  });
});
