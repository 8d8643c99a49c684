import { BATCH_SIZE, batches } from '../engine/batches';
import type { Engine, EngineDocument, Mention } from '../engine/types';
import type { Block } from './block';
import type { Mark } from './mark';
import { Marks } from './marks';
import { type Colours, Painter } from './painter';
import { pause } from './pause';
import { Reader } from './reader';
import { type Changes, Watcher } from './watcher';

export interface SessionOptions {
  readonly root?: Element | undefined;
  readonly ignore?: ((element: Element) => boolean) | undefined;
  readonly colours?: Colours | undefined;
  /** Called when marks may have come or gone. */
  readonly onMarked: () => void;
  /** Called once, when the session has ended by itself after an unexpected error. */
  readonly onFailed: (error: unknown) => void;
}

/** Milliseconds of reading before the page has its turn. */
const SLICE = 8;
/** Watching takes at most about a fifth of the page's time: the next report waits four times as long as the last one took. */
const REST = 4;
const SHORTEST_DELAY = 100;
const LONGEST_DELAY = 600;

/** One run of a lens, from start to stop: reads, asks the engine, paints, and again for what changes. */
export class Session {
  readonly marks: Marks;
  readonly reader: Reader;
  readonly #engine: Engine;
  readonly #root: Document | Element;
  readonly #options: SessionOptions;
  readonly #painter: Painter;
  readonly #watcher: Watcher;
  #document: EngineDocument | undefined;
  /** The blocks the engine has, in the order it was told last. */
  #order: readonly number[] = [];
  #working: Promise<void> | undefined;
  #closed = false;

  constructor(engine: Engine, page: Document, options: SessionOptions) {
    const root = options.root ?? page;
    this.#engine = engine;
    this.#root = root;
    this.#options = options;
    this.#painter = new Painter(page, options.colours);
    this.marks = new Marks(this.#painter);
    this.reader = new Reader(root, options.ignore);
    this.#watcher = new Watcher(root, (changes) => {
      this.#guard(() => {
        this.#take(changes);
      });
    });
  }

  /** Resolves once the page as it stands is marked. Never rejects. */
  async open(): Promise<void> {
    this.#guard(() => {
      this.#watcher.start();
    });
    await this.#work();
  }

  /** Takes everything back. Never rejects. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#watcher.stop();
    this.#painter.close();
    await this.#document?.close().catch(() => undefined);
  }

  async describe({ block, start, kind }: Mark): Promise<Mention | undefined> {
    return this.#closed ? undefined : this.#document?.mention(block, start, kind);
  }

  #guard(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (this.#closed) return;
    void this.close();
    this.#options.onFailed(error);
  }

  #take({ inside, whole, styled, all }: Changes): void {
    if (all) this.reader.invalidate(this.#root, true);
    for (const node of inside) this.reader.invalidate(node);
    for (const element of whole) this.reader.invalidate(element, true);
    for (const element of styled)
      if (!this.reader.looksAsBefore(element)) this.reader.invalidate(element, true);
    void this.#work();
  }

  /** Works until everything is read and marked. What is noted meanwhile is taken along. */
  #work(): Promise<void> {
    this.#working ??= this.#run().catch((error: unknown) => {
      this.#fail(error);
    });
    return this.#working;
  }

  async #run(): Promise<void> {
    let spent = 0;
    let unsent = 0;
    while (!this.#closed) {
      const began = performance.now();
      unsent += this.reader.read(() => performance.now() - began > SLICE);
      spent += performance.now() - began;
      // What is read first is shown first; after that, full batches.
      if (this.reader.isDone || this.#order.length === 0 || unsent >= BATCH_SIZE) {
        await this.#mark();
        unsent = 0;
      }
      if (this.reader.isDone) break;
      await pause();
    }
    this.#watcher.delay = Math.min(Math.max(spent * REST, SHORTEST_DELAY), LONGEST_DELAY);
    this.#working = undefined;
  }

  /** Brings marks and engine up to what has been read. */
  async #mark(): Promise<void> {
    const moved = this.reader.takeTouched();
    const blocks = this.reader.blocks();
    const forgot = this.marks.keepOnly(new Set(blocks));
    const fresh: Block[] = [];
    for (const block of blocks) {
      if (!this.marks.areCurrent(block)) fresh.push(block);
      else if (moved.has(block)) this.marks.move(block);
    }
    if (forgot || moved.size > 0) this.#show();
    for (const batch of batches(fresh)) {
      const spans = await this.#ask(batch, blocks);
      if (this.#closed) return;
      for (const block of batch) this.marks.set(block, spans.get(block.id) ?? []);
      this.#show();
      await pause();
    }
    if (fresh.length === 0) await this.#tellOrder(blocks);
  }

  async #ask(batch: readonly Block[], blocks: readonly Block[]): Promise<Map<number, number[]>> {
    this.#document ??= await this.#engine.open();
    const asked = new Set(batch);
    this.#order = blocks
      .filter((block) => asked.has(block) || this.marks.has(block))
      .map((block) => block.id);
    const spans = await this.#document.update(
      batch.map(({ id, text, role }) => ({ id, text, role })),
      this.#order,
    );
    const byBlock = new Map<number, number[]>();
    for (let i = 0; i + 3 < spans.length; i += 4) {
      const [block = 0, ...span] = spans.slice(i, i + 4);
      const known = byBlock.get(block);
      if (known === undefined) byBlock.set(block, span);
      else known.push(...span);
    }
    return byBlock;
  }

  /** Lets the engine forget what is gone, where no new text tells it. */
  async #tellOrder(blocks: readonly Block[]): Promise<void> {
    const order = blocks.map((block) => block.id);
    const isSame =
      order.length === this.#order.length && order.every((id, i) => id === this.#order[i]);
    if (this.#document === undefined || isSame) return;
    this.#order = order;
    await this.#document.update([], order);
  }

  #show(): void {
    this.#painter.refresh();
    this.#options.onMarked();
  }
}
