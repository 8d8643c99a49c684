import { KINDS, type MentionKind } from '../engine/types';
import { FLASH, highlightName, type MarkSheet } from './sheet';

/** Where marks overlap, a figure is painted over a zone, and a zone over a programme. */
const PRIORITY: Readonly<Record<MentionKind, number>> = { figure: 3, zone: 2, programme: 1 };

/**
 * Paints ranges through CSS Custom Highlights, without touching a node of the page. The highlights of a page may be shared with
 * another painter: each adds and removes its own ranges only, and the last to leave takes the highlight away.
 */
export class Painter {
  readonly #sheet: MarkSheet;
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

  /** A mark that flashes, until it has. */
  #flash: Highlight | undefined;
  #flashing: ReturnType<typeof setTimeout> | undefined;

  constructor(sheet: MarkSheet) {
    this.#sheet = sheet;
  }

  /** How many ranges it has painted. */
  get size(): number {
    return KINDS.reduce((sum, kind) => sum + this.#own[kind].size, 0);
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
    if (KINDS.some((kind) => this.#own[kind].size > 0)) this.#sheet.adopt();
    for (const kind of KINDS) this.#register(kind);
  }

  /** Shows ranges in a stronger colour for about a second, blinking once, or steadily where a reader wants nothing to move. */
  flash(ranges: readonly AbstractRange[], steadily: boolean): void {
    this.#endFlash();
    const flash = new Highlight(...ranges);
    flash.priority = 4;
    this.#flash = flash;
    this.#sheet.adopt();
    const steps = steadily ? [1_000] : [350, 150, 500];
    const step = (at: number): void => {
      if (at % 2 === 0) CSS.highlights.set(FLASH, flash);
      else CSS.highlights.delete(FLASH);
      this.#flashing = setTimeout(() => {
        if (at + 1 < steps.length) step(at + 1);
        else this.#endFlash();
      }, steps[at]);
    };
    step(0);
  }

  /** Takes everything back. */
  close(): void {
    this.#endFlash();
    for (const kind of KINDS) {
      for (const range of [...this.#own[kind]]) this.remove(kind, range);
      this.#register(kind);
    }
    this.#sheet.close();
  }

  #endFlash(): void {
    clearTimeout(this.#flashing);
    if (this.#flash !== undefined && CSS.highlights.get(FLASH) === this.#flash)
      CSS.highlights.delete(FLASH);
    this.#flash = undefined;
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
