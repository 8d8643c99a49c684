import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { EngineHost } from './host';
import { loadInstance } from './instance';
import { DocumentLost } from './lost';
import { remoteEngine } from './remote';
import type { BlockText, DocumentOptions, Engine, EngineDocument, Spans } from './types';

const WASM = new URL('./pkg/liangdian_bg.wasm', import.meta.url);
const load = (): Promise<Engine> => loadInstance(readFileSync(WASM));

/** Pages and background in one process: every message passes through JSON, as it does in a browser. */
class Wire {
  host: EngineHost;
  readonly sent: string[] = [];
  /** How many of the next messages get no answer. */
  deaf = 0;

  constructor(readonly load: () => Promise<Engine>) {
    this.host = new EngineHost(load);
  }

  restart(): void {
    this.host = new EngineHost(this.load);
  }

  engine(tab = 1, frame = 0): Engine {
    return remoteEngine(async (request) => {
      this.sent.push(request.liangdian);
      if (this.deaf > 0) {
        this.deaf -= 1;
        throw new Error('nobody there');
      }
      const reply = await this.host.handle(JSON.parse(JSON.stringify(request)), { tab, frame });
      return JSON.parse(JSON.stringify(reply)) as unknown;
    });
  }
}

const paragraph = (id: number, text: string): BlockText => ({ id, text, role: 'paragraph' });

describe('the engine in the background', () => {
  let wire: Wire;
  beforeEach(() => {
    wire = new Wire(load);
  });

  it('marks blocks, describes a mark and lists all', async () => {
    const document = await wire.engine().open();
    expect(wire.sent).toEqual([]);
    const spans = await document.update(
      [paragraph(7, '税收12亿元'), paragraph(9, '利润34亿元')],
      [7, 9],
    );
    expect(spans).toEqual([7, 2, 6, 0, 9, 2, 6, 0]);
    expect(await document.mention(9, 2, 'figure')).toMatchObject({
      type: 'figure',
      text: '34亿元',
    });
    expect(await document.mention(9, 3, 'figure')).toBeUndefined();
    expect((await document.mentions()).map(({ block }) => block)).toEqual([7, 9]);
    await document.update([], [9]);
    expect((await document.mentions()).map(({ block }) => block)).toEqual([9]);
    await document.close();
    expect(wire.host.size).toBe(0);
    await expect(document.mentions()).rejects.toThrow('closed');
  });

  it('sends everything again when the background was restarted', async () => {
    const document = await wire.engine().open();
    await document.update([paragraph(1, '税收12亿元')], [1]);
    wire.restart();
    expect(await document.update([paragraph(2, '利润34亿元')], [1, 2])).toEqual([2, 2, 6, 0]);
    expect((await document.mentions()).map(({ text }) => text)).toEqual(['12亿元', '34亿元']);
    wire.restart();
    expect(await document.mention(1, 2, 'figure')).toMatchObject({ text: '12亿元' });
  });

  it('opens a document with its options, again after a restart', async () => {
    const opened: (DocumentOptions | undefined)[] = [];
    wire = new Wire(async () => {
      const engine = await load();
      return {
        ...engine,
        open: (options) => {
          opened.push(options);
          return engine.open(options);
        },
      };
    });
    const options = { date: '2021-03-05', lexicon: '' };
    const document = await wire.engine().open(options);
    await document.update([paragraph(1, '税收12亿元')], [1]);
    await document.update([paragraph(2, '利润34亿元')], [1, 2]);
    wire.restart();
    await document.mentions();
    expect(opened).toEqual([options, options]);

    wire.host = new EngineHost(wire.load, () => Promise.resolve('# mine'));
    await document.mentions();
    const other = await wire.engine(2).open({ date: '2021-03-05' });
    await other.update([paragraph(1, '税收12亿元')], [1]);
    expect(opened.slice(2)).toEqual([options, { date: '2021-03-05', lexicon: '# mine' }]);

    wire.host = new EngineHost(wire.load, () => Promise.reject(new Error('storage')));
    await other.mentions();
    expect(opened[4]).toEqual({ date: '2021-03-05' });
  });

  it('asks again when nobody answers, and gives up when nobody ever does', async () => {
    const document = await wire.engine().open();
    wire.deaf = 2;
    expect(await document.update([paragraph(1, '税收12亿元')], [1])).toEqual([1, 2, 6, 0]);
    wire.deaf = 99;
    await expect(document.mentions()).rejects.toBeInstanceOf(DocumentLost);
  });

  it('frees the documents of closed tabs and of pages that were left', async () => {
    const open = async (tab: number, frame: number): Promise<EngineDocument> => {
      const document = await wire.engine(tab, frame).open();
      await document.update([paragraph(1, '税收12亿元')], [1]);
      return document;
    };
    await open(1, 0);
    await open(1, 5);
    const other = await open(2, 0);
    expect(wire.host.size).toBe(3);
    await open(1, 5);
    expect(wire.host.size).toBe(3);
    await open(1, 0);
    expect(wire.host.size).toBe(2);
    await wire.host.freeTab(1);
    expect(wire.host.size).toBe(1);
    expect(await other.mentions()).toHaveLength(1);
  });

  it('keeps a bounded number of documents; the page that comes back sends its text again', async () => {
    const first = await wire.engine(0).open();
    await first.update([paragraph(1, '税收12亿元')], [1]);
    for (let tab = 1; tab <= 100; tab += 1) {
      const document = await wire.engine(tab).open();
      await document.update([paragraph(1, '税收12亿元')], [1]);
    }
    expect(wire.host.size).toBe(100);
    expect(await first.mentions()).toHaveLength(1);
  });

  it('answers what is not a request with an error, and leaves what is not ours alone', async () => {
    const asker = { tab: 1, frame: 0 };
    expect(wire.host.handle({ type: 'popup' }, asker)).toBeUndefined();
    expect(wire.host.handle('text', asker)).toBeUndefined();
    expect(await wire.host.handle({ liangdian: 'update', doc: 1 }, asker)).toHaveProperty('error');
  });

  it('tries to load again after a load that failed', async () => {
    let tries = 0;
    wire = new Wire(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('no wasm')) : load();
    });
    await expect(wire.engine().extract('税收12亿元')).rejects.toThrow('no wasm');
    expect(await wire.engine().extract('税收12亿元')).toHaveLength(1);
  });
});

/** An engine that crashes on certain texts, which the real one is not known to do; a crash loses all documents. */
class Fragile {
  crashes = 0;

  async load(): Promise<Engine> {
    const engine = await load();
    return {
      extract: (text) => engine.extract(text),
      open: async () => this.#wrap(await engine.open()),
    };
  }

  #wrap(inner: EngineDocument): EngineDocument {
    const born = this.crashes;
    const alive = (): void => {
      if (born !== this.crashes) throw new DocumentLost(false);
    };
    return {
      update: async (blocks, order): Promise<Spans> => {
        alive();
        if (blocks.some(({ text }) => text.includes('毒'))) {
          this.crashes += 1;
          throw new DocumentLost(true);
        }
        return inner.update(blocks, order);
      },
      mention: async (...place) => {
        alive();
        return inner.mention(...place);
      },
      mentions: async () => {
        alive();
        return inner.mentions();
      },
      explain: async (...place) => {
        alive();
        return inner.explain(...place);
      },
      close: () => inner.close(),
    };
  }
}

describe('an engine that crashes', () => {
  it('costs only the block it crashes on, in every page', async () => {
    const fragile = new Fragile();
    const wire = new Wire(() => fragile.load());
    const other = await wire.engine(2).open();
    await other.update([paragraph(1, '出口56亿元')], [1]);
    const document = await wire.engine(1).open();
    await document.update([paragraph(0, '产值78亿元')], [0]);
    const blocks = Array.from({ length: 9 }, (_, i) =>
      paragraph(i + 1, i === 4 ? '毒税收12亿元' : '税收12亿元'),
    );
    const order = [0, ...blocks.map(({ id }) => id)];
    const spans = await document.update(blocks, order);
    expect(spans.filter((_, i) => i % 4 === 0)).toEqual([1, 2, 3, 4, 6, 7, 8, 9]);
    expect(fragile.crashes).toBeGreaterThan(0);
    expect((await document.mentions()).map(({ block }) => block)).toEqual([
      0, 1, 2, 3, 4, 6, 7, 8, 9,
    ]);
    expect(await other.mentions()).toHaveLength(1);
  });

  it('is not crashed without end by a page of nothing else', async () => {
    const fragile = new Fragile();
    const wire = new Wire(() => fragile.load());
    const document = await wire.engine().open();
    const blocks = Array.from({ length: 500 }, (_, i) => paragraph(i, '毒'));
    expect(
      await document.update(
        blocks,
        blocks.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(fragile.crashes).toBeLessThan(60);
    expect(await document.update([paragraph(900, '税收12亿元')], [900])).toEqual([900, 2, 6, 0]);
  });
});
