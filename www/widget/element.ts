import type { Counts } from '../engine/types';
import { Lens } from '../page/lens';
import { languageFor, type Language } from '../ui/labels';
import { sharedEngine } from './engine';
import { lenses } from './lenses';

/** The element's tag name. */
export const TAG = 'liangdian-lens';

/** Stands in for HTMLElement where there is none, so that a server may import the module. */
const Base =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ??
  (Object as unknown as typeof HTMLElement);

/**
 * `<liangdian-lens>` marks figures, zones and programmes in its own content, or in the element that `for` names.
 *
 * Nothing in the page is rewritten: marks are CSS Custom Highlights, and the element lays out as if it were not there
 * (`display: contents`, which a site's own rule overrides). Removing the element removes its marks.
 *
 * @attribute for - id of the element to mark instead of the lens's own content; a change marks the new one
 * @attribute card-lang - language of the card, `zh` or `en`; without it the nearest `lang` decides, and Chinese where there is none
 * @fires liangdian-marked - bubbles; once there is something to count, and whenever the counts change; `detail` holds how many marks there are of each kind
 * @fires liangdian-failed - bubbles; nothing can be marked, `detail` is the reason; the page is left as it is
 */
export class LensElement extends Base {
  static readonly observedAttributes = ['for', 'card-lang'];

  /** Where the engine's wasm lies; set by the module that defines the element. */
  static wasm: URL;

  #lens: Lens | undefined;
  #target: Element | undefined;
  /** Set when the marks were lost with the place they stood in. */
  #stale = false;
  #settling = false;
  #missing: string | undefined;

  /** How many marks of each kind there are now. */
  get counts(): Counts {
    return this.#lens?.counts ?? { figure: 0, zone: 0, programme: 0 };
  }

  connectedCallback(): void {
    this.#settleSoon();
  }

  disconnectedCallback(): void {
    // Ranges do not follow their text when it is moved, and here a move is removal and insertion.
    this.#stale = true;
    this.#settleSoon();
  }

  attributeChangedCallback(name: string): void {
    if (name === 'for') this.#settleSoon();
  }

  /** After the page's current script and parsing, so that what it does in several steps is one change. */
  #settleSoon(): void {
    if (this.ownerDocument.readyState === 'loading') {
      this.ownerDocument.addEventListener('DOMContentLoaded', () => void this.#settle(), {
        once: true,
      });
    } else {
      queueMicrotask(() => void this.#settle());
    }
  }

  /** Brings what is marked in line with what should be, one step at a time, however often that changes meanwhile. */
  async #settle(): Promise<void> {
    if (this.#settling) return;
    this.#settling = true;
    try {
      for (;;) {
        const wanted = this.#wanted();
        if (wanted === this.#target && !this.#stale) break;
        this.#target = wanted;
        this.#stale = false;
        await this.#hide();
        if (wanted !== undefined) await this.#show(wanted);
      }
      this.#warnOfMissing();
    } catch (cause) {
      this.#fail(
        `the engine could not be loaded from ${LensElement.wasm.href}: ${reasonOf(cause)}`,
      );
    } finally {
      this.#settling = false;
    }
  }

  #wanted(): Element | undefined {
    if (!this.isConnected) return undefined;
    const id = this.getAttribute('for');
    if (id === null) return this;
    return (this.getRootNode() as Document | ShadowRoot).getElementById(id) ?? undefined;
  }

  async #show(target: Element): Promise<void> {
    const engine = await sharedEngine(LensElement.wasm);
    if (this.#wanted() !== target || this.#stale) return;
    const lens = new Lens(engine, this.ownerDocument, {
      root: target,
      ignore: (element) => element !== target && marksItself(element),
      onCounts: () => {
        if (this.#lens === lens) this.#announce();
      },
      onMarks: () => {
        lenses.refresh();
        if (this.#lens === lens && lens.unsupported !== undefined) this.#giveUp(lens);
      },
    });
    this.#lens = lens;
    lenses.add(lens, target, () => this.#cardLanguage());
    // Not awaited: a long page takes a while, and may be taken back meanwhile.
    void lens.start().then(() => {
      if (this.#lens !== lens) return;
      if (lens.unsupported !== undefined) this.#giveUp(lens);
      // That there is nothing to mark is worth saying too.
      else if (Object.values(lens.counts).every((count) => count === 0)) this.#announce();
    });
  }

  /** The page stays as it is until the lens is put anew, or given another `for`. */
  #giveUp(lens: Lens): void {
    this.#lens = undefined;
    lenses.remove(lens);
    this.#fail(
      lens.unsupported === 'no-highlights'
        ? 'this browser has no CSS Custom Highlights'
        : `marking was given up: ${reasonOf(lens.error)}`,
    );
  }

  #announce(): void {
    this.dispatchEvent(new CustomEvent('liangdian-marked', { bubbles: true, detail: this.counts }));
  }

  async #hide(): Promise<void> {
    const lens = this.#lens;
    if (lens === undefined) return;
    this.#lens = undefined;
    lenses.remove(lens);
    await lens.stop();
  }

  #fail(reason: string): void {
    console.error(`<${TAG}>: ${reason}`);
    this.dispatchEvent(new CustomEvent('liangdian-failed', { bubbles: true, detail: reason }));
  }

  /** Once for each wrong value of `for`. */
  #warnOfMissing(): void {
    const id = this.getAttribute('for');
    if (!this.isConnected || id === null || this.#target !== undefined || id === this.#missing)
      return;
    this.#missing = id;
    console.warn(
      `<${TAG} for="${id}">: the page has no element with that id, so nothing is marked.`,
    );
  }

  #cardLanguage(): Language {
    const tag =
      this.getAttribute('card-lang') ?? this.closest('[lang]')?.getAttribute('lang') ?? '';
    return languageFor(tag === '' ? 'zh-CN' : tag);
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** A lens inside another's content, which marks its own part. */
function marksItself(element: Element): boolean {
  return element.localName === TAG && !element.hasAttribute('for');
}
