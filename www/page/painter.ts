import { KINDS, type MentionKind } from '../engine/types';
import { MARK_COLOURS, shade } from '../ui/tokens';

/** How the marks of each kind look: any CSS `<color>`, also `light-dark(…)`. */
export type Colours = Readonly<Record<MentionKind, { background: string; text: string }>>;

/** The name of a kind's highlight, for `::highlight()` and `CSS.highlights`. */
export function highlightName(kind: MentionKind): string {
  return `liangdian-${kind}`;
}

/** Where marks overlap, a figure is painted over a zone, and a zone over a programme. */
const PRIORITY: Readonly<Record<MentionKind, number>> = { figure: 3, zone: 2, programme: 1 };

/**
 * Paints ranges through CSS Custom Highlights, without touching a node of the page. The highlights of a page may be shared with
 * another painter: each adds and removes its own ranges only, and the last to leave takes the highlight away.
 */
export class Painter {
  readonly #document: Document;
  readonly #sheet: CSSStyleSheet;
  readonly #own: Readonly<Record<MentionKind, Set<AbstractRange>>> = {
    figure: new Set(),
    zone: new Set(),
    programme: new Set(),
  };
  readonly #painted = new Map<MentionKind, Highlight>();

  /** Whether this browser can paint at all. */
  static isSupported(document: Document): boolean {
    return (
      typeof Highlight === 'function' &&
      typeof CSS === 'object' &&
      'highlights' in CSS &&
      'adoptedStyleSheets' in document
    );
  }

  constructor(document: Document, colours?: Colours) {
    this.#document = document;
    this.#sheet = new CSSStyleSheet();
    for (const kind of KINDS) {
      const { background, text } = colours?.[kind] ?? defaultColours(kind);
      this.#sheet.insertRule(`::highlight(${highlightName(kind)}) {}`);
      const { style } = this.#sheet.cssRules[0] as CSSStyleRule;
      style.setProperty('background-color', background);
      style.setProperty('color', text);
    }
  }

  add(kind: MentionKind, range: AbstractRange): void {
    this.#own[kind].add(range);
    this.#painted.get(kind)?.add(range);
  }

  remove(kind: MentionKind, range: AbstractRange): void {
    this.#own[kind].delete(range);
    this.#painted.get(kind)?.delete(range);
  }

  /** Makes what was added show, also after the page has thrown out its style sheets or highlights. */
  refresh(): void {
    if (KINDS.some((kind) => this.#own[kind].size > 0)) this.#adoptSheet();
    for (const kind of KINDS) this.#register(kind);
  }

  /** Takes everything back. */
  close(): void {
    for (const kind of KINDS) {
      for (const range of [...this.#own[kind]]) this.remove(kind, range);
      this.#register(kind);
    }
    const sheets = this.#document.adoptedStyleSheets;
    const place = sheets.indexOf(this.#sheet);
    if (place >= 0) sheets.splice(place, 1);
  }

  #adoptSheet(): void {
    const sheets = this.#document.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) sheets.push(this.#sheet);
  }

  #register(kind: MentionKind): void {
    const name = highlightName(kind);
    const own = this.#own[kind];
    let current = CSS.highlights.get(name);
    if (own.size === 0) {
      this.#painted.delete(kind);
      if (current?.size === 0) CSS.highlights.delete(name);
      return;
    }
    if (current === undefined) {
      current = new Highlight();
      current.priority = PRIORITY[kind];
      CSS.highlights.set(name, current);
    }
    if (this.#painted.get(kind) === current) return;
    this.#painted.set(kind, current);
    for (const range of own) current.add(range);
  }
}

function defaultColours(kind: MentionKind): Colours[MentionKind] {
  const { background, text } = MARK_COLOURS[kind];
  return { background: shade(background), text: shade(text) };
}
