import type { CardOpener } from '../page/card-opener';
import type { Lens } from '../page/lens';
import type { PageState } from './page-state';
import { whenChinese } from './wake';

/** What a session makes once there is something to mark. */
export interface Tools {
  lens(onMarks: () => void): Lens;
  card(lens: Lens): CardOpener;
}

/**
 * What Liangdian does in one page for as long as the page lives: waits for Chinese text, then marks it; stops when
 * the site is switched off, and begins anew when it is switched on.
 */
export class Session {
  readonly #document: Document;
  readonly #tools: Tools;
  readonly #onChange: (state: PageState) => void;
  #state: PageState = { state: 'off' };
  #stopWaiting: (() => void) | undefined;
  #lens: Lens | undefined;
  #card: CardOpener | undefined;
  #isWanted = false;

  constructor(document: Document, tools: Tools, onChange: (state: PageState) => void) {
    this.#document = document;
    this.#tools = tools;
    this.#onChange = onChange;
  }

  get state(): PageState {
    return this.#state;
  }

  /** Whether all of the page is to be marked, by the site's rule or by the reader's word. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  /** What marks the page; undefined while nothing is marked. */
  get lens(): Lens | undefined {
    return this.#lens;
  }

  get card(): CardOpener | undefined {
    return this.#card;
  }

  /** Begins to wait for Chinese text, or to mark it where there is some. Does nothing when it has begun already. */
  start(): void {
    if (this.#state.state !== 'off' && this.#state.state !== 'asking') return;
    this.#isWanted = true;
    this.#become({ state: 'no-chinese' });
    const stop = whenChinese(this.#document, () => void this.#mark());
    // It may have been found at once, and marking be under way.
    if (this.#lens === undefined) this.#stopWaiting = stop;
  }

  /** Waits for the reader to say that this page is to be marked. */
  ask(): void {
    this.stop('asking');
  }

  /** Marks nothing but what is selected, whatever the site's rule; nothing where nothing is selected. */
  async markSelection(): Promise<void> {
    const selection = this.#document.getSelection();
    if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return;
    const range = selection.getRangeAt(0).cloneRange();
    if (this.#lens === undefined) {
      this.#stopWaiting?.();
      this.#stopWaiting = undefined;
      await this.#mark(range);
    } else this.#lens.markOnly(range);
  }

  /** Takes everything back: marks, card, observers. */
  stop(then: 'off' | 'asking' = 'off'): void {
    this.#isWanted = false;
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    this.#card?.detach();
    this.#card = undefined;
    void this.#lens?.stop();
    this.#lens = undefined;
    this.#become({ state: then });
  }

  /** Opens the card of the next mark, or of the one before; nothing where nothing is marked. */
  step(by: 1 | -1): void {
    this.#card?.step(by);
  }

  async #mark(only?: Range): Promise<void> {
    this.#become({ state: 'starting' });
    const lens = this.#tools.lens(() => {
      if (this.#lens !== lens) return;
      this.#card?.refresh();
      this.#report(lens);
    });
    if (only !== undefined) lens.markOnly(only);
    this.#lens = lens;
    this.#card = this.#tools.card(lens);
    this.#card.attach();
    await lens.start();
    if (this.#lens === lens) this.#report(lens);
  }

  #report(lens: Lens): void {
    switch (lens.unsupported) {
      case undefined:
        this.#become({ state: 'marking', counts: lens.counts });
        break;
      case 'no-highlights':
        this.#become({ state: 'no-highlights' });
        break;
      case 'failed':
        this.#become({ state: 'failed' });
        break;
    }
  }

  #become(state: PageState): void {
    this.#state = state;
    this.#onChange(state);
  }
}
