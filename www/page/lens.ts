import type {
  Counts,
  DocumentOptions,
  Engine,
  Mention,
  MentionKind,
  Reason,
} from '../engine/types';
import { KINDS } from '../engine/types';
import type { Block } from './block';
import type { Mark, PaintedMark } from './mark';
import type { Candidate } from './marks';
import { readMetadata } from './metadata';
import { Painter } from './painter';
import { elementAt, isInside } from './point';
import { bringIntoView, positionOf } from './scroll';
import { Session } from './session';
import { type Colours, MarkSheet, type Styles } from './sheet';

export type { Mark } from './mark';
export type { Candidate } from './marks';
export type { Colours, Styles } from './sheet';

export type Kinds = Readonly<Record<MentionKind, boolean>>;

export interface LensOptions {
  /** The part of the page to mark; the whole document when left out. */
  root?: Element;
  /** Elements to leave alone, with all that is in them, besides those the reader skips anyway. */
  ignore?: (element: Element) => boolean;
  /** Called when the counts have changed. */
  onCounts?: (counts: Counts) => void;
  /** Called after every change of the marks, also one that leaves the counts as they were, and when the lens gives up. */
  onMarks?: () => void;
  /** What the engine's document is opened with; the date the page gives for itself when left out. Asked again when the page's address has changed, and by {@link Lens.reopen}. */
  opening?: () => DocumentOptions;
}

/** Why a lens does not mark: the browser has no CSS Custom Highlights, or the lens gave up after an unexpected error. */
export type Unsupported = 'no-highlights' | 'failed';

/** Marks one document as it is and as it changes; only ever reads and paints. No method throws, whatever the page does. */
export class Lens {
  readonly #engine: Engine;
  readonly #document: Document;
  readonly #options: LensOptions;
  #session: Session | undefined;
  #sheet: MarkSheet | undefined;
  #opened: Promise<void> | undefined;
  #counts: Counts = NONE;
  #unsupported: Unsupported | undefined;
  #error: unknown;
  #colours: Colours | undefined;
  #styles: Styles | undefined;
  #print = false;
  #kinds: Kinds = { figure: true, zone: true, programme: true };
  #rejects: (candidate: Candidate) => boolean = () => false;
  #scope: Range | undefined;

  constructor(engine: Engine, document: Document, options: LensOptions = {}) {
    this.#engine = engine;
    this.#document = document;
    this.#options = options;
  }

  /** Set when the lens, though started, does not mark. */
  get unsupported(): Unsupported | undefined {
    return this.#unsupported;
  }

  /** What went wrong when {@link unsupported} is `failed`; for a log. */
  get error(): unknown {
    return this.#error;
  }

  /** How many marks of each kind there are now, also of kinds that are not shown; without those rejected. */
  get counts(): Counts {
    return this.#counts;
  }

  /** How many ranges the lens has added to the page's highlights. */
  get painted(): number {
    return this.#session?.painter.size ?? 0;
  }

  /** Resolves once the page as it stands is marked, or cannot be: see {@link unsupported}. Never rejects. */
  async start(): Promise<void> {
    this.#opened ??= this.#open();
    await this.#opened;
  }

  /** Takes back every mark, the style sheet and the listeners. A lens can be started again. Never rejects. */
  async stop(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    this.#opened = undefined;
    this.#setCounts(NONE);
    await session?.close();
  }

  /** Opens the engine's document anew, with what `opening` says now: other words, another date. Resolves when the marks are those. */
  async reopen(): Promise<void> {
    await this.#session?.reopen();
  }

  /** The mark at a point of the viewport, in CSS pixels; the one painted on top where several overlap. */
  markAt(x: number, y: number): Mark | undefined {
    return this.#ask((session) => {
      const around = elementAt(this.#document, x, y);
      let found: PaintedMark | undefined;
      for (const block of around === null ? [] : session.reader.blocksAround(around)) {
        for (const mark of session.marks.of(block)) {
          if (found !== undefined && KINDS.indexOf(mark.kind) >= KINDS.indexOf(found.kind))
            continue;
          if (mark.ranges().some((range) => isInside(range, x, y))) found = mark;
        }
      }
      return found;
    });
  }

  /** All marks that are shown, in document order. */
  marks(): readonly Mark[] {
    return this.#ask((session) => session.blocks.flatMap((block) => session.marks.of(block))) ?? [];
  }

  /** The mark of a mention, or of anything else that names its block, start and kind; also one whose kind is not shown. */
  find({ block, start, kind }: Pick<Mark, 'block' | 'start' | 'kind'>): Mark | undefined {
    return this.#ask((session) => {
      const home = session.blocks.find(({ id }) => id === block);
      return home && session.marks.at(home, start, kind);
    });
  }

  /** The attributes of a mark; undefined when the page has moved on or the engine cannot be asked. Never rejects. */
  async describe(mark: Mark): Promise<Mention | undefined> {
    return this.#session?.told.mention(mark).catch(() => undefined);
  }

  /** Why a mark was made and given its attributes; empty when the page has moved on or the engine cannot be asked. Never rejects. */
  async explain(mark: Mark): Promise<readonly Reason[]> {
    return (await this.#session?.told.explain(mark).catch(() => [])) ?? [];
  }

  /** All mentions with a mark, shown or not, in document order. Rejects when the engine cannot be asked. */
  async mentions(): Promise<readonly Mention[]> {
    const session = this.#session;
    if (session === undefined) return [];
    const mentions = await session.told.mentions();
    const blocks = new Map<number | undefined, Block>(
      session.blocks.map((block) => [block.id, block]),
    );
    return mentions.filter(({ block, start, type }) => {
      const home = blocks.get(block);
      return home !== undefined && session.marks.at(home, start, type) !== undefined;
    });
  }

  /** Shows a mark in a stronger colour for about a second. */
  flash(mark: Mark): void {
    this.#ask((session) => {
      const view = this.#document.defaultView;
      const steadily = view?.matchMedia('(prefers-reduced-motion: reduce)').matches === true;
      session.painter.flash([mark.range], steadily);
    });
  }

  /** Brings a mark into view, with what it stands in. */
  scrollTo(mark: Mark): void {
    this.#ask(() => {
      bringIntoView(mark.range);
    });
  }

  /** Where on the page a mark is, from 0 (its beginning) to 1 (its end). Lays out the page when it has changed. */
  position(mark: Mark): number {
    return this.#ask(() => positionOf(mark.range)) ?? 0;
  }

  setColours(colours: Colours): void {
    this.#colours = colours;
    this.#ask(() => this.#sheet?.setColours(colours));
  }

  /** Background, underline or bold, kind by kind. */
  setStyles(styles: Styles): void {
    this.#styles = styles;
    this.#ask(() => this.#sheet?.setStyles(styles));
  }

  /** Whether marks are printed with the page. */
  setPrint(print: boolean): void {
    this.#print = print;
    this.#ask(() => this.#sheet?.setPrint(print));
  }

  /** Which kinds are shown. The others stay counted. */
  setKinds(kinds: Kinds): void {
    this.#kinds = { ...kinds };
    this.#change((session) => {
      session.marks.setKinds(kinds);
    });
  }

  /** What is not a mark: it is neither shown nor counted. To be called again when the answers have changed. */
  setRejects(rejects: (candidate: Candidate) => boolean): void {
    this.#rejects = rejects;
    this.#change((session) => {
      session.marks.setRejects(rejects);
    });
  }

  /** Marks only what stands in a range of the page, such as the selection; without one, everything again. */
  markOnly(range?: Range): void {
    const scope = range?.cloneRange();
    this.#scope = scope;
    this.#change((session) => {
      session.marks.setScope(scope);
    });
  }

  /** Asks the session; a page that throws is answered with nothing. */
  #ask<T>(question: (session: Session) => T): T | undefined {
    try {
      return this.#session && question(this.#session);
    } catch {
      return undefined;
    }
  }

  #change(change: (session: Session) => void): void {
    this.#ask((session) => {
      change(session);
      session.show();
    });
  }

  async #open(): Promise<void> {
    this.#unsupported = undefined;
    this.#error = undefined;
    try {
      if (!Painter.isSupported(this.#document)) {
        this.#unsupported = 'no-highlights';
        return;
      }
      const { root, ignore } = this.#options;
      const sheet = new MarkSheet(this.#document, this.#colours, this.#styles, this.#print);
      const session = new Session(this.#engine, this.#document, {
        root,
        ignore,
        sheet,
        opening: this.#options.opening ?? (() => dateOf(this.#document)),
        onMarked: () => {
          if (this.#session !== session) return;
          this.#setCounts({ ...session.marks.counts });
          this.#options.onMarks?.();
        },
        onFailed: (error) => {
          if (this.#session === session) this.#fail(error);
        },
      });
      session.marks.setKinds(this.#kinds);
      session.marks.setRejects(this.#rejects);
      session.marks.setScope(this.#scope);
      this.#sheet = sheet;
      this.#session = session;
      await session.open();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#session = undefined;
    this.#opened = undefined;
    this.#unsupported = 'failed';
    this.#error = error;
    this.#setCounts(NONE);
    this.#options.onMarks?.();
  }

  #setCounts(counts: Counts): void {
    const isNew = KINDS.some((kind) => counts[kind] !== this.#counts[kind]);
    this.#counts = counts;
    if (isNew) this.#options.onCounts?.(counts);
  }
}

const NONE: Counts = Object.freeze({ figure: 0, zone: 0, programme: 0 });

function dateOf(page: Document): DocumentOptions {
  const { published } = readMetadata(page);
  return published === undefined ? {} : { date: published };
}
