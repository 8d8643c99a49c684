import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';
import type { VirtualElement } from '@floating-ui/dom';
import type { MentionKind } from '../engine/types';
import type { Description } from '../ui/describe';
import type { Language } from '../ui/labels';
import { MARK_COLOURS, shade } from '../ui/tokens';
import { CARD_CSS } from './card-style';

/** The highlight of the mark whose card is open. */
const CURRENT = 'liangdian-current';

/** Free space between card and mark, and between card and the edge of the window, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** The least height a card is pressed to, in CSS pixels; below it a scrolling card shows no line. */
const LOWEST = 48;

/** The card as it is drawn: one host element while it is open, none while it is closed. */
export class CardView {
  readonly #document: Document;
  readonly #onLost: () => void;
  #host: HTMLElement | undefined;
  #panel: HTMLElement | undefined;
  #words = '';
  #unfollow: (() => void) | undefined;
  #sheet: CSSStyleSheet | undefined;

  /** `onLost` is called when the text the card explains is no longer drawn. */
  constructor(document: Document, onLost: () => void) {
    this.#document = document;
    this.#onLost = onLost;
  }

  get isOpen(): boolean {
    return this.#host !== undefined;
  }

  /** Whether an event's target is the card: from outside a closed shadow root that is its host. */
  owns(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  /** Opens the card at `range`; a card that says the same already only moves there. */
  open(range: Range, description: Description, language: Language): void {
    const words = JSON.stringify([language, description]);
    if (this.#panel === undefined || words !== this.#words) {
      this.close();
      this.#panel = this.#build(description, language);
      this.#words = words;
    }
    this.#emphasise(range, description.kind);
    this.#follow(range, this.#panel);
  }

  /** Leaves the card where it is, unseen, until it is opened anew. */
  hide(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
    if (this.#panel !== undefined) this.#panel.style.visibility = 'hidden';
  }

  /** Takes the host, the emphasis and the listeners away. */
  close(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#calm();
    this.#host?.remove();
    this.#host = undefined;
    this.#panel = undefined;
  }

  #build(description: Description, language: Language): HTMLElement {
    const host = this.#document.createElement('liangdian-card');
    const root = host.attachShadow({ mode: 'closed' });
    adopt(root, CARD_CSS);
    const panel = this.#document.createElement('div');
    panel.className = 'card';
    panel.lang = language;
    panel.role = 'tooltip';
    // In the top layer no z-index of the page, no dialog and no full-screen element is above it.
    panel.popover = 'manual';
    const live = this.#document.createElement('div');
    live.ariaLive = 'polite';
    live.ariaAtomic = 'true';
    panel.append(live);
    root.append(panel);
    this.#document.documentElement.append(host);
    this.#host = host;
    panel.showPopover();
    // A live region is read out when it changes, so it is there before its words are.
    live.append(...this.#content(description, language));
    return panel;
  }

  #content(description: Description, language: Language): HTMLElement[] {
    const make = (tag: string, className: string, text: string, chinese = false): HTMLElement => {
      const element = this.#document.createElement(tag);
      element.className = className;
      element.textContent = text;
      if (chinese && language !== 'zh-CN') element.lang = 'zh-CN';
      return element;
    };
    const head = make('div', 'head', '');
    head.append(
      make('span', `kind ${description.kind}`, description.kindLabel),
      make('strong', 'title', description.title, true),
    );
    const rows = make('dl', 'rows', '');
    for (const row of description.rows) {
      rows.append(make('dt', '', row.label), make('dd', '', row.value, row.chinese));
    }
    return [head, rows];
  }

  /** Draws the explained mark in its kind's strong colour, so that the eye finds what the card speaks of. */
  #emphasise(range: Range, kind: MentionKind): void {
    this.#calm();
    const view = this.#document.defaultView;
    if (view === null) return;
    const colour = shade(MARK_COLOURS[kind].accent);
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(
      `::highlight(${CURRENT}) { background-color: ${colour}; color: light-dark(#fff, #000); }`,
    );
    this.#document.adoptedStyleSheets.push(this.#sheet);
    const highlight = new Highlight(range);
    highlight.priority = 10;
    CSS.highlights.set(CURRENT, highlight);
  }

  #calm(): void {
    if (this.#sheet === undefined) return;
    const sheets = this.#document.adoptedStyleSheets;
    const at = sheets.indexOf(this.#sheet);
    if (at !== -1) sheets.splice(at, 1);
    this.#sheet = undefined;
    CSS.highlights.delete(CURRENT);
  }

  /** Keeps the card beside all of the range, never over it, through scrolling and layout; closes it with its text. */
  #follow(range: Range, panel: HTMLElement): void {
    const anchor: VirtualElement = {
      getBoundingClientRect: () => range.getBoundingClientRect(),
      getClientRects: () => range.getClientRects(),
      ...(range.startContainer.parentElement && {
        contextElement: range.startContainer.parentElement,
      }),
    };
    const place = async (): Promise<void> => {
      if (this.#panel !== panel) return;
      if (!isDrawn(range)) {
        this.#onLost();
        return;
      }
      panel.style.maxHeight = '';
      const { x, y, middlewareData } = await computePosition(anchor, panel, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          offset(GAP),
          // In a window too low for the card above or below, and beside vertical lines, it goes to a side.
          flip({ padding: EDGE, fallbackAxisSideDirection: 'end' }),
          shift({ padding: EDGE }),
          size({
            padding: EDGE,
            apply: ({ availableHeight }) => {
              panel.style.maxHeight = `${Math.max(availableHeight, LOWEST)}px`;
            },
          }),
          hide(),
        ],
      });
      panel.style.left = `${x}px`;
      panel.style.top = `${y}px`;
      panel.style.visibility = middlewareData.hide?.referenceHidden === true ? 'hidden' : 'visible';
    };
    this.#unfollow?.();
    this.#unfollow = autoUpdate(anchor, panel, () => void place());
  }
}

/** Adopts a style sheet: unlike a `<style>` element or attribute it is not subject to the page's CSP. */
function adopt(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView;
  if (view === null) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}

/** Whether the page still has the text and draws it somewhere. */
function isDrawn(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected && range.getClientRects().length > 0;
}
