import type { Language } from '../ui/labels';
import { createFace } from './card-face';
import { CardOpener } from './card-opener';
import type { Marked } from './card-parts';

export type { Marked } from './card-parts';

export interface CardOptions {
  /** The language of the labels; a function is asked whenever a card opens. */
  language: Language | (() => Language);
  document?: Document;
}

/**
 * Shows what a mark means: when a pointer rests on it, a finger taps it, or it is reached by keyboard (Alt+. the next
 * mark, Alt+, the one before, Esc closes). While a card is open one element, `<liangdian-card>`, is the last child of
 * `<html>`; nothing else of the page is ever touched, and no mark is made focusable.
 */
export class Card extends CardOpener {
  constructor(marked: Marked, options: CardOptions) {
    const { language, document: page = document } = options;
    super(marked, {
      document: page,
      loadFace: (events) =>
        Promise.resolve(
          createFace(page, marked, events, {
            language: typeof language === 'function' ? language : () => language,
          }),
        ),
    });
  }
}
