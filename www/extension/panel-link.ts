import type { Mention } from '../engine/types';
import { type Elsewhere, elsewhereOf } from '../page/article';
import type { Mark } from '../page/mark';
import type { PageReport } from './page-state';
import {
  type FrameMessage,
  type MarkName,
  type PageSource,
  readPanelMessage,
  type SentBlock,
  type SentMention,
} from './panel-port';

/** What the link needs of a lens. */
export interface LinkedLens {
  marks(): readonly Mark[];
  markAt(x: number, y: number): Mark | undefined;
  find(name: MarkName): Mark | undefined;
  mentions(): Promise<readonly Mention[]>;
  scrollTo(mark: Mark): void;
  flash(mark: Mark): void;
}

/** What the link tells of, as it is when asked. */
export interface LinkedPage {
  lens(): LinkedLens | undefined;
  source(): PageSource;
  report(): PageReport;
}

/** What the link needs of a connection of the browser's. */
export interface LinkedPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(heard: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(ended: () => void): void };
}

/** Milliseconds from a change to the report, and how many times longer the next waits than the last took. */
const SHORTEST_DELAY = 150;
const LONGEST_DELAY = 3_000;
const REST = 4;

/** How often the panel is told of scrolling, in milliseconds. */
const SCROLL_DELAY = 100;

/** Mentions in one message: few enough that neither side is held up by it. */
const CHUNK = 400;

/** Code units shown on either side of a zone or programme. */
const CONTEXT = 16;

/** A panel and what it has been told. */
interface Panel {
  readonly port: LinkedPort;
  readonly sent: Map<number, string>;
  order: string;
  places: string;
  source: string;
  state: string;
}

/** Tells the panels that are open what is marked in this frame, and shows marks to them. Does nothing while none is. */
export class PanelLink {
  readonly #document: Document;
  readonly #page: LinkedPage;
  readonly #elsewhereOf: typeof elsewhereOf;
  readonly #panels = new Set<Panel>();
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scrollTimer: ReturnType<typeof setTimeout> | undefined;
  #delay = SHORTEST_DELAY;
  #isReporting = false;

  /** @param toElsewhere - finds what stands outside the article */
  constructor(document: Document, page: LinkedPage, toElsewhere = elsewhereOf) {
    this.#document = document;
    this.#page = page;
    this.#elsewhereOf = toElsewhere;
  }

  /** Takes a panel's connection, until it ends. */
  attach(port: LinkedPort): void {
    const panel: Panel = { port, sent: new Map(), order: '', places: '', source: '', state: '' };
    this.#panels.add(panel);
    port.onDisconnect.addListener(() => {
      this.#panels.delete(panel);
      if (this.#panels.size === 0) this.#rest();
    });
    port.onMessage.addListener((message) => {
      const wanted = readPanelMessage(message);
      if (wanted === undefined) return;
      const lens = this.#page.lens();
      const mark = lens?.find(wanted);
      if (lens === undefined || mark === undefined) return;
      lens.scrollTo(mark);
      lens.flash(mark);
    });
    this.#listen();
    this.#tellState();
    this.#plan(0);
  }

  /** To be called when marks may have come, gone or moved, or the state of the page is another. */
  changed(): void {
    if (this.#panels.size === 0) return;
    this.#tellState();
    this.#plan(this.#delay);
  }

  /** To be called when the reader has come to a mark. */
  selected({ block, start, kind }: Mark, firm = false): void {
    for (const panel of this.#panels) tell(panel, { type: 'selected', firm, block, start, kind });
  }

  #listen(): void {
    if (this.#listening !== undefined) return;
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    this.#document.addEventListener(
      'click',
      (event) => {
        const mark = this.#page.lens()?.markAt(event.clientX, event.clientY);
        if (mark !== undefined) this.selected(mark, true);
      },
      options,
    );
    this.#document.addEventListener(
      'scroll',
      ({ target }) => {
        // What scrolls inside the page moves marks within it.
        if (target !== this.#document) this.changed();
        if (this.#scrollTimer !== undefined) return;
        this.#scrollTimer = setTimeout(() => {
          this.#scrollTimer = undefined;
          for (const panel of this.#panels) this.#tellView(panel);
        }, SCROLL_DELAY);
      },
      options,
    );
    const observer = new ResizeObserver(() => {
      this.changed();
    });
    observer.observe(this.#document.documentElement);
    options.signal.addEventListener('abort', () => {
      observer.disconnect();
    });
  }

  #rest(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #plan(delay: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#isReporting) this.#plan(this.#delay);
      else void this.#report();
    }, delay);
  }

  async #report(): Promise<void> {
    this.#isReporting = true;
    const began = performance.now();
    const lens = this.#page.lens();
    // Without an answer the panels keep what they have; the next change asks again.
    const mentions = await lens?.mentions().catch(() => undefined);
    const marks = lens?.marks() ?? [];
    const source = this.#page.source();
    const isKept = mentions === undefined && lens !== undefined;
    const blocks = isKept ? undefined : this.#group(mentions ?? [], marks, source.title);
    for (const panel of this.#panels) {
      panel.source = tellNew(panel, panel.source, { type: 'source', source });
      if (blocks !== undefined) await tellBlocks(panel, blocks);
      panel.places = tellNew(panel, panel.places, this.#places(marks));
      this.#tellView(panel);
    }
    this.#delay = Math.min(
      Math.max((performance.now() - began) * REST, SHORTEST_DELAY),
      LONGEST_DELAY,
    );
    this.#isReporting = false;
  }

  #group(
    mentions: readonly Mention[],
    marks: readonly Mark[],
    title: string,
  ): ReadonlyMap<number, SentBlock> {
    const byName = new Map(marks.map((mark) => [`${mark.block} ${mark.start} ${mark.kind}`, mark]));
    const isElsewhere = this.#findElsewhere(title);
    const blocks = new Map<number, SentBlock & { mentions: SentMention[] }>();
    for (const mention of mentions) {
      const { block = 0, start, type } = mention;
      const mark = byName.get(`${block} ${start} ${type}`);
      if (mark === undefined) continue;
      const sent = type === 'figure' ? { mention } : { mention, ...around(mark) };
      const known = blocks.get(block);
      if (known !== undefined) {
        known.mentions.push(sent);
        continue;
      }
      const elsewhere = isElsewhere(mark.range.startContainer);
      blocks.set(block, { block, mentions: [sent], ...(elsewhere && { elsewhere }) });
    }
    return blocks;
  }

  /** A page that throws has no article. */
  #findElsewhere(title: string): Elsewhere {
    try {
      const isElsewhere = this.#elsewhereOf(this.#document, title);
      return (node) => {
        try {
          return isElsewhere(node);
        } catch {
          return false;
        }
      };
    } catch {
      return () => false;
    }
  }

  #places(marks: readonly Mark[]): FrameMessage {
    const scrolled = this.#document.defaultView?.scrollY ?? 0;
    const places: number[] = [];
    marks.forEach((mark, at) => {
      const isFirst = marks[at - 1]?.block !== mark.block;
      const isLast = marks[at + 1]?.block !== mark.block;
      if (!isFirst && !isLast) return;
      const { top, bottom } = mark.range.getBoundingClientRect();
      if (isFirst) places.push(mark.block, Math.round(top + scrolled));
      if (isLast) places.push(Math.round(bottom + scrolled));
    });
    const height = this.#document.documentElement.scrollHeight;
    return { type: 'places', height, places };
  }

  #tellState(): void {
    for (const panel of this.#panels) {
      panel.state = tellNew(panel, panel.state, { type: 'state', ...this.#page.report() });
    }
  }

  #tellView(panel: Panel): void {
    const view = this.#document.defaultView;
    const top = Math.round(view?.scrollY ?? 0);
    tell(panel, { type: 'view', top, bottom: top + (view?.innerHeight ?? 0) });
  }
}

/** Sends the blocks that differ from what the panel has, some at a time. */
async function tellBlocks(panel: Panel, blocks: ReadonlyMap<number, SentBlock>): Promise<void> {
  let chunk: SentBlock[] = [];
  let size = 0;
  const flush = (): void => {
    if (chunk.length > 0) tell(panel, { type: 'marks', blocks: chunk });
    chunk = [];
    size = 0;
  };
  for (const [id, block] of blocks) {
    const text = JSON.stringify(block);
    if (panel.sent.get(id) === text) continue;
    panel.sent.set(id, text);
    chunk.push(block);
    size += block.mentions.length;
    if (size < CHUNK) continue;
    flush();
    await new Promise((next) => setTimeout(next));
  }
  flush();
  for (const block of panel.sent.keys()) if (!blocks.has(block)) panel.sent.delete(block);
  panel.order = tellNew(panel, panel.order, { type: 'order', order: [...blocks.keys()] });
}

/** Sends a message unless it is the one sent before. Gives what to remember it by. */
function tellNew(panel: Panel, before: string, message: FrameMessage): string {
  const text = JSON.stringify(message);
  if (text !== before) tell(panel, message);
  return text;
}

function tell({ port }: Panel, message: FrameMessage): void {
  try {
    port.postMessage(message);
  } catch {
    // The panel was closed just now.
  }
}

/** The text on either side of a mark, as far as its own text nodes go. */
function around({ range }: Mark): { before: string; after: string } {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const { data: left = '' } = startContainer as Partial<Text>;
  const { data: right = '' } = endContainer as Partial<Text>;
  return {
    before: left.slice(Math.max(0, startOffset - CONTEXT), startOffset),
    after: right.slice(endOffset, endOffset + CONTEXT),
  };
}
