import type { Mention } from '../engine/types';
import { Card } from '../page/card';
import type { Lens, Mark } from '../page/lens';
import type { Language } from '../ui/labels';

interface Member {
  readonly root: Element;
  readonly language: () => Language;
}

/**
 * All lenses of the page as one, for the one card they share: else each would answer the keys that go from mark to mark.
 */
class Lenses {
  readonly #members = new Map<Lens, Member>();
  readonly #owners = new WeakMap<Mark, Lens>();
  #card: Card | undefined;
  #language: Language = 'zh-CN';

  /**
   * @param root - what the lens marks
   * @param language - asked each time a card opens on one of its marks
   */
  add(lens: Lens, root: Element, language: () => Language): void {
    this.#members.set(lens, { root, language });
    this.#card ??= this.#open();
  }

  remove(lens: Lens): void {
    this.#members.delete(lens);
    if (this.#members.size > 0) return;
    this.#card?.detach();
    this.#card = undefined;
  }

  markAt(x: number, y: number): Mark | undefined {
    for (const lens of this.#members.keys()) {
      const mark = lens.markAt(x, y);
      if (mark !== undefined) return this.#own(mark, lens);
    }
    return undefined;
  }

  marks(): readonly Mark[] {
    const members = [...this.#members].sort(([, a], [, b]) => inDocumentOrder(a.root, b.root));
    return members.flatMap(([lens]) => lens.marks().map((mark) => this.#own(mark, lens)));
  }

  async describe(mark: Mark): Promise<Mention | undefined> {
    const lens = this.#owners.get(mark);
    const member = lens === undefined ? undefined : this.#members.get(lens);
    if (lens === undefined || member === undefined) return undefined;
    this.#language = member.language();
    return lens.describe(mark);
  }

  #own(mark: Mark, lens: Lens): Mark {
    this.#owners.set(mark, lens);
    return mark;
  }

  #open(): Card {
    const card = new Card(this, { language: () => this.#language });
    card.attach();
    return card;
  }
}

function inDocumentOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/** The lenses of this page. */
export const lenses = new Lenses();
