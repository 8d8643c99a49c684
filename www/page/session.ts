import { BATCH_SIZE, batches } from '../engine/batches';
import type { DocumentOptions, Engine } from '../engine/types';
import type { Block } from './block';
import { Marks } from './marks';
import { Nearby } from './nearby';
import { Painter } from './painter';
import { pause } from './pause';
import { Reader } from './reader';
import type { MarkSheet } from './sheet';
import { Told } from './told';
import { type Changes, Watcher } from './watcher';

export interface SessionOptions {
  readonly root?: Element | undefined;
  readonly ignore?: ((element: Element) => boolean) | undefined;
  /** How marks look. */
  readonly sheet: MarkSheet;
  /** What the engine's document is opened with. */
  readonly opening: () => DocumentOptions;
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
/**
 * Of more marks than this, only those near the window are painted: in every frame that follows a change of the page, Chromium
 * looks at each painted range, some microseconds each.
 */
const MOST_PAINTED = 1_500;
/** When to look for shadow trees that elements were given, which is no change of the document: milliseconds after reading. */
const SHADOW_LOOKS = [300, 1_500, 5_000];

/** One run of a lens, from start to stop: reads, asks the engine, paints, and again for what changes. */
export class Session {
  readonly marks: Marks;
  readonly reader: Reader;
  readonly painter: Painter;
  readonly told: Told;
  readonly #page: Document;
  readonly #root: Document | Element;
  readonly #options: SessionOptions;
  readonly #watcher: Watcher;
  readonly #nearby: Nearby | undefined;
  readonly #listening = new AbortController();
  /** All blocks in document order, as they were marked last. */
  #blocks: readonly Block[] = [];
  #working: Promise<void> | undefined;
  /** Set when everything must be asked again. */
  #isOutdated = false;
  #isPrinting = false;
  #closed = false;
  #shadowTimers: readonly ReturnType<typeof setTimeout>[] = [];

  constructor(engine: Engine, page: Document, options: SessionOptions) {
    const root = options.root ?? page;
    const { sheet, ignore, opening } = options;
    this.#page = page;
    this.#root = root;
    this.#options = options;
    this.painter = new Painter(sheet);
    this.marks = new Marks(this.painter);
    this.told = new Told(engine, opening);
    const view = page.defaultView;
    this.#nearby =
      view === null
        ? undefined
        : new Nearby(view, () => {
            this.#guard(() => {
              this.#see();
            });
          });
    this.#watcher = new Watcher(root, (changes) => {
      this.#guard(() => {
        this.#take(changes);
      });
    });
    this.reader = new Reader(root, ignore, (shadow) => {
      this.#watcher.watch(shadow);
      this.#nearby?.listenIn(shadow);
      sheet.addRoot(shadow);
    });
  }

  /** Resolves once the page as it stands is marked. Never rejects. */
  async open(): Promise<void> {
    this.#guard(() => {
      this.#watcher.start();
      this.#listen();
    });
    await this.#work();
  }

  /** Takes everything back. Never throws or rejects, whatever the page does. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    for (const timer of this.#shadowTimers) clearTimeout(timer);
    this.#listening.abort();
    for (const part of [this.#watcher, this.#nearby, this.painter]) {
      try {
        part?.close();
      } catch {
        // What a page has made to throw cannot be taken back; the rest can.
      }
    }
    await this.told.close();
  }

  /** Asks everything again, of a document opened anew. Resolves once that is marked. Never rejects. */
  async reopen(): Promise<void> {
    if (this.#closed) return;
    this.#isOutdated = true;
    await this.#work();
  }

  /** All blocks in document order, as they were marked last. */
  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** Makes changes of {@link marks} show. */
  show(): void {
    if (this.marks.size > MOST_PAINTED) {
      if (!this.marks.isPartial) this.#see();
      this.#nearby?.watch();
    } else this.marks.setNear(undefined);
    this.painter.refresh();
    this.#options.onMarked();
  }

  /** Whether what was asked meanwhile is not wanted any more. */
  #isEnding(): boolean {
    return this.#closed || this.#isOutdated;
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

  #listen(): void {
    const { signal } = this.#listening;
    const print = (isPrinting: boolean): void => {
      this.#isPrinting = isPrinting && this.#options.sheet.prints;
      this.#guard(() => {
        this.#see();
      });
    };
    const view = this.#page.defaultView;
    for (const type of ['beforeprint', 'afterprint'])
      view?.addEventListener(
        type,
        () => {
          print(type === 'beforeprint');
        },
        { signal },
      );
  }

  /** Paints what is near the window, where there is too much to paint all. */
  #see(): void {
    if (this.#closed) return;
    const nearby = this.#isPrinting || this.marks.size <= MOST_PAINTED ? undefined : this.#nearby;
    this.marks.setNear(nearby?.of(this.#blocks.filter((block) => this.marks.isMarked(block))));
    this.painter.refresh();
  }

  #take({ inside, whole, styled, all }: Changes): void {
    if (all) this.reader.invalidate(this.#root, true);
    for (const node of inside) this.reader.invalidate(node);
    for (const element of whole) this.reader.invalidate(element, true);
    for (const element of styled)
      if (!this.reader.looksAsBefore(element)) this.reader.invalidate(element, true);
    this.reader.findShadows();
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
      if (this.reader.isDone || this.told.isEmpty || unsent >= BATCH_SIZE) {
        await this.#mark();
        unsent = 0;
      }
      if (this.reader.isDone && !this.#isOutdated) break;
      await pause();
    }
    this.#watcher.delay = Math.min(Math.max(spent * REST, SHORTEST_DELAY), LONGEST_DELAY);
    this.#working = undefined;
    if (!this.#closed) this.#lookForShadows();
  }

  #lookForShadows(): void {
    for (const timer of this.#shadowTimers) clearTimeout(timer);
    this.#shadowTimers = SHADOW_LOOKS.map((delay) =>
      setTimeout(() => {
        this.#guard(() => {
          if (this.reader.findShadows()) void this.#work();
        });
      }, delay),
    );
  }

  /** Brings marks and engine up to what has been read. */
  async #mark(): Promise<void> {
    const address = this.#page.location.href;
    const isOutdated = this.#isOutdated || this.told.isOutdated(address);
    if (isOutdated) {
      this.#isOutdated = false;
      this.marks.outdate();
      void this.told.close();
    }
    const moved = this.reader.takeTouched();
    const isRearranged = this.reader.takeRearranged();
    if (moved.size === 0 && !isRearranged && !isOutdated) {
      this.painter.refresh();
      return;
    }
    const blocks = this.reader.blocks();
    this.#blocks = blocks;
    const forgot = this.marks.keepOnly(new Set(blocks));
    const fresh: Block[] = [];
    for (const block of blocks) {
      if (!this.marks.areCurrent(block)) fresh.push(block);
      else if (moved.has(block)) this.marks.move(block);
    }
    if (forgot || moved.size > 0) this.show();
    const told = new Set(blocks.filter((block) => this.marks.areCurrent(block)));
    for (const batch of batches(fresh)) {
      for (const block of batch) told.add(block);
      const spans = await this.told.update(
        batch.map((block) => block.toText()),
        blocks.filter((block) => told.has(block)).map((block) => block.id),
        address,
      );
      if (this.#isEnding()) return;
      for (const block of batch) this.marks.set(block, spans.get(block.id) ?? []);
      this.show();
      await pause();
    }
    if (fresh.length === 0) await this.told.tellOrder(blocks.map((block) => block.id));
  }
}
