import type { CardFace, FaceEvents, Marked } from './card-parts';
import type { ActionName } from './card-view';
import type { Mark } from './mark';
import { isForThePage, isTab, isTyping, stepOf } from './card-input';
import { bringIntoView, isInView } from './scroll';

export interface OpenerOptions {
  /** Called once, when the first card is to open; after a failure, with the next one again. */
  loadFace: (events: FaceEvents) => Promise<CardFace>;
  /** Called when the card of a mark has opened. */
  onOpen?: (mark: Mark) => void;
  document?: Document;
}

/** How long a pointer rests on a mark before its card opens, in milliseconds. */
const OPEN_AFTER = 180;

/** How long a card stays when the pointer has left its mark: time to reach the card itself. */
const CLOSE_AFTER = 320;

/** How long a card waits for text that a page has taken away and may be about to write anew: lenses take up to a second. */
const LOST_AFTER = 1000;

/** How far a finger may slip and still tap, in CSS pixels. */
const TAP = 10;

/**
 * Decides which mark's card is open: the one a pointer rests on, a finger taps, or the keyboard reaches (Alt+. the next
 * mark, Alt+, the one before, Tab into the card, Esc closes). Draws nothing itself: that is the face's part.
 */
export class CardOpener {
  readonly #marked: Marked;
  readonly #options: OpenerOptions;
  readonly #document: Document;
  #loading: Promise<CardFace> | undefined;
  #face: CardFace | undefined;
  #finger: { x: number; y: number } | undefined;
  #mark: Mark | undefined;
  #byKeyboard = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lostTimer: ReturnType<typeof setTimeout> | undefined;
  #pointer: { x: number; y: number } | undefined;
  #listening: AbortController | undefined;

  constructor(marked: Marked, options: OpenerOptions) {
    this.#marked = marked;
    this.#options = options;
    this.#document = options.document ?? document;
  }

  /** Begins to listen to pointer and keyboard. */
  attach(): void {
    if (this.#listening !== undefined) return;
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    const view = this.#document.defaultView;
    view?.addEventListener(
      'pointermove',
      (event) => {
        this.#pointerMoved(event);
      },
      options,
    );
    view?.addEventListener(
      'pointerdown',
      (event) => {
        this.#pointerPressed(event);
      },
      options,
    );
    view?.addEventListener(
      'click',
      (event) => {
        this.#clicked(event);
      },
      options,
    );
    this.#document.documentElement.addEventListener(
      'pointerleave',
      () => {
        this.#pointerLeft();
      },
      { ...options, capture: false },
    );
    view?.addEventListener(
      'keydown',
      (event) => {
        this.#keyPressed(event);
      },
      { ...options, passive: false },
    );
  }

  /** Closes the card and stops listening. */
  detach(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#close();
  }

  /** To be called when marks have changed: rewrites the card of a mark that changed, closes that of one that is gone. */
  refresh(): void {
    const open = this.#mark;
    if (open === undefined || this.#face?.isOpen !== true || this.#face.outlivesMark) return;
    const now = this.#marked.marks().find((mark) => isSame(mark, open));
    if (now === undefined) this.#lost();
    else void this.#show(now);
  }

  /** Opens a mark's card and does what one of its buttons does, as if the reader had pressed it. */
  async press(mark: Mark, name: ActionName): Promise<void> {
    this.#wait();
    this.#byKeyboard = true;
    await this.#show(mark);
    if (this.#mark === mark && this.#face?.isOpen === true) await this.#face.press(name);
  }

  #pointerMoved(event: PointerEvent): void {
    // A finger has no hover: what it sends before a scroll would open cards by accident.
    if (event.pointerType === 'touch') return;
    if (this.#owns(event.target)) {
      this.#wait();
      return;
    }
    this.#pointer = { x: event.clientX, y: event.clientY };
    if (this.#mark === undefined || this.#byKeyboard) this.#wait(OPEN_AFTER);
    // A pointer that only passes over the page must not keep a card open by moving on and on.
    else if (this.#timer === undefined) this.#wait(CLOSE_AFTER);
  }

  #pointerLeft(): void {
    this.#pointer = undefined;
    this.#wait(CLOSE_AFTER);
  }

  #pointerPressed(event: PointerEvent): void {
    if (this.#owns(event.target)) return;
    this.#finger =
      event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : undefined;
    this.#close();
  }

  /** A tap on a mark opens its card, unless the page has something of its own to do with it. */
  #clicked(event: MouseEvent): void {
    const began = this.#finger;
    this.#finger = undefined;
    if (began === undefined || this.#owns(event.target) || isForThePage(event)) return;
    if (Math.hypot(event.clientX - began.x, event.clientY - began.y) > TAP) return;
    const mark = this.#marked.markAt(event.clientX, event.clientY);
    if (mark === undefined) return;
    // What the finger emulates afterwards must not look like a pointer that has left.
    this.#pointer = undefined;
    this.#open(mark, true);
  }

  #owns(target: EventTarget | null): boolean {
    return this.#face?.owns(target) === true;
  }

  /** Looks, after so many milliseconds, at what lies under the pointer; drops what was waited for before. */
  #wait(milliseconds?: number): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (milliseconds === undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const point = this.#pointer;
      const mark = point === undefined ? undefined : this.#marked.markAt(point.x, point.y);
      if (mark !== undefined) this.#open(mark, false);
      // A card opened by keyboard stays wherever the pointer happens to lie.
      else if (!this.#byKeyboard) this.#close();
    }, milliseconds);
  }

  #keyPressed(event: KeyboardEvent): void {
    if (this.#owns(event.target) && event.key !== 'Escape') return;
    if (event.key === 'Escape' && this.#mark !== undefined) {
      this.#close();
    } else if (isTab(event) && this.#byKeyboard && this.#face?.isOpen === true) {
      if (!this.#face.focus()) return;
    } else {
      const step = stepOf(event);
      if (step === 0 || isTyping(event) || !this.step(step)) return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Moves to the mark after or before the open one, or to the first in view; false where there is none. */
  step(step: 1 | -1): boolean {
    const marks = this.#marked.marks();
    const open = this.#mark;
    const at = open === undefined ? -1 : marks.findIndex((mark) => isSame(mark, open));
    const mark =
      at === -1 ? nearest(marks, step) : marks[(at + step + marks.length) % marks.length];
    if (mark === undefined) return false;
    bringIntoView(mark.range);
    this.#open(mark, true);
    return true;
  }

  #open(mark: Mark, byKeyboard: boolean): void {
    this.#wait();
    if (this.#mark !== undefined && isSame(this.#mark, mark)) return;
    this.#byKeyboard = byKeyboard;
    void this.#show(mark);
  }

  /** Asks what the mark means, and shows it unless the reader or the page has moved on meanwhile. */
  async #show(mark: Mark): Promise<void> {
    this.#mark = mark;
    const [mention, face] = await Promise.all([
      this.#marked.describe(mark).catch(() => undefined),
      this.#faceOnce().catch(() => undefined),
    ]);
    if (this.#mark !== mark || face === undefined) return;
    if (mention === undefined || mark.range.collapsed) {
      this.#lost();
      return;
    }
    this.#found();
    const isWanted = (): boolean => this.#mark === mark;
    await face.open(mark, mention, isWanted);
    if (isWanted()) this.#options.onOpen?.(mark);
  }

  #faceOnce(): Promise<CardFace> {
    const events: FaceEvents = {
      lost: () => {
        this.#lost();
      },
      left: () => {
        this.#close();
      },
    };
    this.#loading ??= this.#options.loadFace(events).then(
      (face) => (this.#face = face),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  /** Hides the card; a page that rewrites its text takes it away first, so {@link refresh} may bring the mark back. */
  #lost(): void {
    this.#face?.hide();
    this.#lostTimer ??= setTimeout(() => {
      this.#close();
    }, LOST_AFTER);
  }

  #found(): void {
    clearTimeout(this.#lostTimer);
    this.#lostTimer = undefined;
  }

  #close(): void {
    this.#wait();
    this.#found();
    this.#mark = undefined;
    this.#byKeyboard = false;
    this.#face?.close();
  }
}

function isSame(one: Mark, other: Mark): boolean {
  return (
    one.block === other.block &&
    one.start === other.start &&
    one.end === other.end &&
    one.kind === other.kind
  );
}

/** The first mark in view, or the first after what is in view; backwards the last one in or before it. */
function nearest(marks: readonly Mark[], step: 1 | -1): Mark | undefined {
  const visible = (mark: Mark): boolean => isInView(mark.range);
  const found = step === 1 ? marks.find(visible) : marks.findLast(visible);
  return found ?? (step === 1 ? marks[0] : marks.at(-1));
}
