import { KINDS, type MentionKind } from '../engine/types';
import { declarations } from '../settings/paint';
import type { MarkStyle } from '../settings/types';
import { MARK_COLOURS, type MarkColours, shade } from '../ui/tokens';

export type Colours = Readonly<Record<MentionKind, MarkColours>>;
export type Styles = Readonly<Record<MentionKind, MarkStyle>>;

/** The name of a kind's highlight, for `::highlight()` and `CSS.highlights`. */
export function highlightName(kind: MentionKind): string {
  return `liangdian-${kind}`;
}

/** The highlight of a mark that a reader is led to. */
export const FLASH = 'liangdian-flash';

/** The style sheet of the highlights, adopted by a page and its shadow roots: no element is needed, and no policy of the page forbids it. */
export class MarkSheet {
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<Document | ShadowRoot>();
  #colours: Colours;
  #styles: Styles;
  #print: boolean;

  constructor(
    page: Document,
    colours: Colours = MARK_COLOURS,
    styles: Styles = { figure: 'background', zone: 'background', programme: 'background' },
    print = false,
  ) {
    this.#roots.add(page);
    this.#colours = colours;
    this.#styles = styles;
    this.#print = print;
    this.#write();
  }

  setColours(colours: Colours): void {
    this.#colours = colours;
    this.#write();
  }

  setStyles(styles: Styles): void {
    this.#styles = styles;
    this.#write();
  }

  setPrint(print: boolean): void {
    this.#print = print;
    this.#write();
  }

  /** Whether marks are printed. */
  get prints(): boolean {
    return this.#print;
  }

  /** Marks in a shadow tree are shown too. Chromium lets them inherit the page's highlight styles; Firefox does not. */
  addRoot(root: ShadowRoot): void {
    this.#roots.add(root);
  }

  /** Makes the sheet hold wherever it should, also after the page has thrown it out. */
  adopt(): void {
    for (const root of this.#roots) {
      if (!root.isConnected) this.#leave(root);
      else if (!root.adoptedStyleSheets.includes(this.#sheet))
        root.adoptedStyleSheets.push(this.#sheet);
    }
  }

  close(): void {
    for (const root of this.#roots) this.#leave(root);
  }

  #leave(root: Document | ShadowRoot): void {
    this.#roots.delete(root);
    const sheets = root.adoptedStyleSheets;
    const place = sheets.indexOf(this.#sheet);
    if (place >= 0) sheets.splice(place, 1);
  }

  #write(): void {
    this.#sheet.replaceSync(`@media ${this.#print ? 'all' : 'screen'} {} @media print {}`);
    const [shown, printed] = Array.from(this.#sheet.cssRules) as CSSMediaRule[];
    if (shown === undefined || printed === undefined) return;
    for (const kind of KINDS) {
      const colours = this.#colours[kind];
      addRule(shown, highlightName(kind), declarations(colours, this.#styles[kind]));
      // Most printers are told to leave backgrounds out.
      if (this.#print) addRule(printed, highlightName(kind), declarations(colours, 'underline'));
    }
    const strong = shade(MARK_COLOURS.figure.accent);
    addRule(shown, FLASH, `background-color: ${strong}; color: light-dark(#fff, #000);`);
  }
}

function addRule(media: CSSMediaRule, name: string, body: string): void {
  media.insertRule(`::highlight(${name}) { ${body} }`, media.cssRules.length);
}
