import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Figure, Mention } from '../engine/types';
import type { Mark } from '../page/mark';
import type { FrameMessage } from './panel-port';
import { type LinkedLens, PanelLink } from './panel-link';

/** A page that is only as much of one as the link asks for. */
function pageOf(): { document: Document; scroll: () => void } {
  const page = new EventTarget();
  const view = { scrollY: 30, innerHeight: 400 };
  const document = Object.assign(page, {
    defaultView: view,
    documentElement: { scrollHeight: 1000 },
  }) as unknown as Document;
  return {
    document,
    scroll: () => {
      view.scrollY += 100;
      page.dispatchEvent(new Event('scroll'));
    },
  };
}

function figure(block: number, start: number, text: string): Figure {
  return {
    type: 'figure',
    block,
    start,
    end: start + text.length,
    text,
    value: 1,
    unit: '家',
    qualifier: '=',
    measure: 'level',
    status: 'actual',
  };
}

function markOf({ block = 0, start, end, type }: Mention): Mark {
  const data = '前文常熟高新区后文';
  const node = { data } as unknown as Text;
  const range = {
    startContainer: node,
    startOffset: 2,
    endContainer: node,
    endOffset: 7,
    getBoundingClientRect: () => ({ top: block * 100, bottom: block * 100 + 20 }),
  } as unknown as Range;
  return { block, start, end, kind: type, range };
}

class FakePort {
  readonly sent: FrameMessage[] = [];
  hear: (message: unknown) => void = () => undefined;
  end: () => void = () => undefined;
  readonly onMessage = {
    addListener: (hear: (message: unknown) => void): void => {
      this.hear = hear;
    },
  };
  readonly onDisconnect = {
    addListener: (end: () => void): void => {
      this.end = end;
    },
  };

  readonly disconnect = vi.fn();

  postMessage(message: unknown): void {
    // What cannot be copied as JSON would fail in a browser.
    this.sent.push(JSON.parse(JSON.stringify(message)) as FrameMessage);
  }

  of<Type extends FrameMessage['type']>(type: Type): Extract<FrameMessage, { type: Type }>[] {
    return this.sent.filter(
      (message): message is Extract<FrameMessage, { type: Type }> => message.type === type,
    );
  }
}

let mentions: Mention[];
let shown: Mark[];
let isElsewhere: (node: Node) => boolean;
let port: FakePort;
let link: PanelLink;
let page: ReturnType<typeof pageOf>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
  mentions = [figure(1, 0, '1家'), figure(2, 0, '2家'), figure(2, 9, '3家')];
  shown = [];
  isElsewhere = () => false;
  port = new FakePort();
  const lens: LinkedLens = {
    marks: () => mentions.map(markOf),
    markAt: () => undefined,
    find: ({ block, start, kind }) =>
      mentions
        .map(markOf)
        .find((mark) => mark.block === block && mark.start === start && mark.kind === kind),
    mentions: () => Promise.resolve(mentions),
    scrollTo: (mark) => {
      shown.push(mark);
    },
    flash: (mark) => {
      shown.push(mark);
    },
  };
  page = pageOf();
  link = new PanelLink(
    page.document,
    {
      lens: () => lens,
      source: () => ({ title: '题', url: 'https://a.cn/', site: 'a.cn' }),
      report: () => ({ site: 'a.cn', page: { state: 'starting' } }),
    },
    () => isElsewhere,
  );
});

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(5_000);

describe('a panel', () => {
  it('is told everything when it connects', async () => {
    link.attach(port);
    await settle();
    expect(port.of('state')).toHaveLength(1);
    expect(port.of('source')[0]?.source.title).toBe('题');
    expect(port.of('marks').flatMap(({ blocks }) => blocks.map(({ block }) => block))).toEqual([
      1, 2,
    ]);
    expect(port.of('order').at(-1)?.order).toEqual([1, 2]);
    expect(port.of('places')).toEqual([
      { type: 'places', height: 1000, places: [1, 130, 150, 2, 230, 250] },
    ]);
    expect(port.of('view').at(-1)).toEqual({ type: 'view', top: 30, bottom: 430 });
  });

  it('is told only of blocks that changed, and of those that are gone', async () => {
    link.attach(port);
    await settle();
    port.sent.length = 0;
    mentions = [figure(2, 0, '2家'), figure(2, 9, '8家')];
    link.changed();
    await settle();
    expect(port.of('marks').flatMap(({ blocks }) => blocks.map(({ block }) => block))).toEqual([2]);
    expect(port.of('order')).toEqual([{ type: 'order', order: [2] }]);
    port.sent.length = 0;
    link.changed();
    await settle();
    expect(port.of('marks')).toEqual([]);
    expect(port.of('order')).toEqual([]);
    expect(port.of('source')).toEqual([]);
  });

  it('is told what stands outside the article, and when that changes', async () => {
    isElsewhere = () => true;
    link.attach(port);
    await settle();
    expect(port.of('marks').flatMap(({ blocks }) => blocks)).toMatchObject([
      { block: 1, elsewhere: true },
      { block: 2, elsewhere: true },
    ]);
    port.sent.length = 0;
    isElsewhere = () => {
      throw new Error('a page of its own');
    };
    link.changed();
    await settle();
    expect(port.of('marks').flatMap(({ blocks }) => blocks)).toMatchObject([
      { block: 1 },
      { block: 2 },
    ]);
    expect(JSON.stringify(port.sent)).not.toContain('elsewhere');
  });

  it('gets a long page in pieces', async () => {
    mentions = Array.from({ length: 2_000 }, (_, i) => figure(i, 0, `${i}家`));
    link.attach(port);
    await settle();
    expect(port.of('marks').length).toBeGreaterThan(3);
    expect(port.of('order').at(-1)?.order).toHaveLength(2_000);
  });

  it('gets a few words around a zone', async () => {
    mentions = [
      {
        type: 'zone',
        block: 1,
        start: 2,
        end: 7,
        text: '常熟高新区',
        name: '常熟高新区',
        kind: 'park',
      },
    ];
    link.attach(port);
    await settle();
    expect(port.of('marks')[0]?.blocks[0]?.mentions[0]).toMatchObject({
      before: '前文',
      after: '后文',
    });
  });

  it('has marks shown, those there are', async () => {
    link.attach(port);
    await settle();
    port.hear({ type: 'show', block: 2, start: 9, kind: 'figure' });
    expect(shown.map(({ start }) => start)).toEqual([9, 9]);
    port.hear({ type: 'show', block: 7, start: 9, kind: 'figure' });
    port.hear({ type: 'show', block: '2', start: 9, kind: 'figure' });
    port.hear('show');
    expect(shown).toHaveLength(2);
  });

  it('follows the scrolling, and hears nothing once it has gone', async () => {
    link.attach(port);
    await settle();
    page.scroll();
    await settle();
    expect(port.of('view').at(-1)?.top).toBe(130);
    port.end();
    const before = port.sent.length;
    page.scroll();
    link.changed();
    await settle();
    expect(port.sent).toHaveLength(before);
  });
});
