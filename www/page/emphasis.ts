import type { MentionKind } from '../engine/types';
import { MARK_COLOURS, shade } from '../ui/tokens';

/** The highlight of the mark whose card is open. */
const CURRENT = 'liangdian-current';

/** Draws one mark in its kind's strong colour, so that the eye finds what the card speaks of. */
export class Emphasis {
  readonly #document: Document;
  #sheet: CSSStyleSheet | undefined;
  /** Where the sheet holds: Firefox lets no highlight style of a page into its shadow trees. */
  #trees: readonly (Document | ShadowRoot)[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  /** Draws this one, and no longer the one before. */
  put(range: Range, kind: MentionKind): void {
    this.take();
    const view = this.#document.defaultView;
    if (view === null) return;
    const colour = shade(MARK_COLOURS[kind].accent);
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(
      `::highlight(${CURRENT}) { background-color: ${colour}; color: light-dark(#fff, #000); }`,
    );
    const tree = range.startContainer.getRootNode();
    this.#trees = tree instanceof ShadowRoot ? [this.#document, tree] : [this.#document];
    for (const { adoptedStyleSheets } of this.#trees) adoptedStyleSheets.push(this.#sheet);
    const highlight = new Highlight(range);
    highlight.priority = 10;
    CSS.highlights.set(CURRENT, highlight);
  }

  take(): void {
    if (this.#sheet === undefined) return;
    for (const { adoptedStyleSheets: sheets } of this.#trees) {
      const at = sheets.indexOf(this.#sheet);
      if (at !== -1) sheets.splice(at, 1);
    }
    this.#sheet = undefined;
    this.#trees = [];
    CSS.highlights.delete(CURRENT);
  }
}
