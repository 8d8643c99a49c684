import type { Mention } from '../engine/types';
import { describe } from '../ui/describe';
import type { Language } from '../ui/labels';
import { CardView } from './card-view';
import type { Mark } from './lens';
import { bringIntoView, isInView } from './scroll';

/** What a card needs of a lens, or of several lenses taken together. */
export interface Marked {
  markAt(x: number, y: number): Mark | undefined;
  marks(): readonly Mark[];
  describe(mark: Mark): Promise<Mention | undefined>;
}

export interface CardOptions {
  /** The language of the labels; a function is asked whenever a card opens. */
  language: Language | (() => Language);
  document?: Document;
}

/** How long a pointer rests on a mark before its card opens, in milliseconds. */
const OPEN_AFTER = 180;

/** How long a card stays when the pointer has left its mark: time to reach the card itself. */
const CLOSE_AFTER = 320;

/** How long a card waits for text that a page has taken away and may be about to write anew: lenses take up to a second. */
const LOST_AFTER = 1000;

/**
 * Shows what a mark means: when a pointer rests on it, or when it is reached by keyboard (Alt+. the next mark,
 * Alt+, the one before, Esc closes). While a card is open one element, `<liangdian-card>`, is the last child of
 * `<html>`; nothing else of the page is ever touched, and no mark is made focusable.
 */
export class Card {
  readonly #marked: Marked;
  readonly #language: () => Language;
  readonly #document: Document;
  readonly #view: CardView;
  #mark: Mark | undefined;
  #byKeyboard = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lostTimer: ReturnType<typeof setTimeout> | undefined;
  #pointer: { x: number; y: number } | undefined;
  #listening: AbortController | undefined;

  constructor(marked: Marked, options: CardOptions) {
    this.#marked = marked;
    const { language } = options;
    this.#language = typeof language === 'function' ? language : () => language;
    this.#document = options.document ?? document;
    this.#view = new CardView(this.#document, () => {
      this.#lost();
    });
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
    if (open === undefined || !this.#view.isOpen) return;
    const now = this.#marked.marks().find((mark) => isSame(mark, open));
    if (now === undefined) this.#lost();
    else void this.#show(now);
  }

  #pointerMoved(event: PointerEvent): void {
    // A finger has no hover: what it sends before a scroll would open cards by accident.
    if (event.pointerType === 'touch') return;
    if (this.#view.owns(event.target)) {
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
    if (!this.#view.owns(event.target)) this.#close();
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
    if (event.key === 'Escape' && this.#mark !== undefined) {
      this.#close();
    } else {
      const step = stepOf(event);
      if (step === 0 || isTyping(event) || !this.#step(step)) return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Moves to the mark after or before the open one, or to the first in view; false where there is none. */
  #step(step: 1 | -1): boolean {
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
    const mention = await this.#marked.describe(mark).catch(() => undefined);
    if (this.#mark !== mark) return;
    const language = this.#language();
    const { range } = mark;
    if (mention === undefined || range.collapsed) {
      this.#lost();
      return;
    }
    this.#found();
    this.#view.open(range, describe(mention, language), language);
  }

  /** Hides the card; a page that rewrites its text takes it away first, so {@link refresh} may bring the mark back. */
  #lost(): void {
    this.#view.hide();
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
    this.#view.close();
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

/** Alt+. and Alt+, by the character or, where Alt changes it (macOS), by the key's place. */
function stepOf(event: KeyboardEvent): 1 | -1 | 0 {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
  if (event.key === '.' || event.code === 'Period') return 1;
  return event.key === ',' || event.code === 'Comma' ? -1 : 0;
}

/** Whether the key goes into a field, where Alt+. may be a character. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.localName);
}

/** The first mark in view, or the first after what is in view; backwards the last one in or before it. */
function nearest(marks: readonly Mark[], step: 1 | -1): Mark | undefined {
  const visible = (mark: Mark): boolean => isInView(mark.range);
  const found = step === 1 ? marks.find(visible) : marks.findLast(visible);
  return found ?? (step === 1 ? marks[0] : marks.at(-1));
}
