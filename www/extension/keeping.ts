import type { Figure, Mention } from '../engine/types';
import { rejectedMarks, rejectMark, saveFigures, unrejectMark, type Send } from '../library/client';
import { CONTEXT, isRejected } from '../library/rejected';
import type { RejectedMark, Source } from '../library/types';
import type { Lens } from '../page/lens';
import { type Mark, PaintedMark } from '../page/mark';

/**
 * What a page keeps in the library, through the background: facts, and what is not a mark. Of a private window nothing is kept
 * but what the reader saves there: what is no mark is forgotten with the page.
 */
export class Keeping {
  readonly #send: Send;
  readonly #source: () => Source;
  readonly #page: Document;
  readonly #isPrivate: boolean;
  /** Where it is used; the page may go on to another address under it. */
  #lens: Lens | undefined;
  /** The address the rejected marks are of. */
  #url = '';
  #rejected: readonly RejectedMark[] = [];
  /** What was rejected here, with the address it was rejected at. */
  #own: readonly RejectedMark[] = [];

  constructor(page: Document, send: Send, source: () => Source, isPrivate: boolean) {
    this.#page = page;
    this.#isPrivate = isPrivate;
    this.#send = send;
    this.#source = source;
  }

  /** Leaves out of a lens what was said to be no mark. A library that does not answer leaves all marks in. */
  async tend(lens: Lens): Promise<void> {
    this.#lens = lens;
    const url = (this.#url = this.#page.URL);
    const marks = await rejectedMarks(this.#send, url).catch(() => []);
    if (url !== this.#url) return;
    const own = this.#own.filter(
      (mark) => mark.url === url && marks.every(({ id }) => id !== mark.id),
    );
    this.#use([...marks, ...own]);
  }

  /** To be called when the marks changed: a page may go on to another address, where other marks are none. */
  follow(): void {
    if (this.#lens !== undefined && this.#url !== this.#page.URL) void this.tend(this.#lens);
  }

  /** Saves a figure. Rejects with a `ClientError`. */
  readonly save = async (figure: Figure): Promise<void> => {
    await saveFigures(this.#send, this.#source(), [figure]);
  };

  /** Never marks this here again; in a private window, as long as the page lives. Resolves to what undoes it. Both reject with a `ClientError`. */
  readonly reject = async (mark: Mark, mention: Mention): Promise<() => Promise<void>> => {
    const before = mark instanceof PaintedMark ? mark.before : '';
    const url = this.#page.URL;
    const rejected = { kind: mark.kind, text: mention.text, left: before.slice(-CONTEXT), url };
    const made = this.#isPrivate
      ? { ...rejected, id: String(Math.random()), saved: Date.now() }
      : await rejectMark(this.#send, rejected);
    this.#own = [...this.#own, { ...made, url }];
    // The card first says so, and offers to undo it: without its mark it would be gone.
    setTimeout(() => {
      this.#use([...this.#rejected, made]);
    }, 0);
    return async () => {
      if (!this.#isPrivate) await unrejectMark(this.#send, made.id);
      const others = ({ id }: RejectedMark): boolean => id !== made.id;
      this.#own = this.#own.filter(others);
      this.#use(this.#rejected.filter(others));
    };
  };

  #use(marks: readonly RejectedMark[]): void {
    this.#rejected = marks;
    this.#lens?.setRejects(({ kind, text, before }) =>
      isRejected(marks, { kind, text, left: before.slice(-CONTEXT) }),
    );
  }
}
