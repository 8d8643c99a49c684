import { KINDS, type Mention } from '../engine/types';
import { Card, type Marked } from '../page/card';
import type { Lens, Mark } from '../page/lens';
import { highlightName } from '../page/sheet';
import type { Language } from '../ui/labels';

interface Member {
  readonly lens: Lens;
  readonly root: Element;
  readonly language: () => Language;
  /** Added to the lens's block numbers, which begin anew in every lens, to make them the page's. */
  readonly offset: number;
}

/** One more than the greatest block number of a lens. */
const BLOCKS = 2 ** 32;

/**
 * All lenses of the page as one, for the one card they share: else each would answer the keys that go from mark to mark.
 */
class Lenses implements Marked {
  #members: readonly Member[] = [];
  #added = 0;
  #card: Card | undefined;
  #language: Language = 'zh-CN';

  /**
   * @param root - what the lens marks
   * @param language - asked each time a card opens on one of its marks
   */
  add(lens: Lens, root: Element, language: () => Language): void {
    const member = { lens, root, language, offset: this.#added++ * BLOCKS };
    this.#members = [...this.#members, member].sort(inDocumentOrder);
    this.#card ??= this.#open();
  }

  remove(lens: Lens): void {
    this.#members = this.#members.filter((member) => member.lens !== lens);
    if (this.#members.length > 0) {
      this.refresh();
      return;
    }
    this.#card?.detach();
    this.#card = undefined;
  }

  /** To be called when a lens's marks have changed. */
  refresh(): void {
    this.#card?.refresh();
  }

  markAt(x: number, y: number): Mark | undefined {
    if (this.#areNotAlone()) return undefined;
    for (const member of this.#members) {
      const mark = member.lens.markAt(x, y);
      if (mark !== undefined) return ofPage(mark, member);
    }
    return undefined;
  }

  marks(): readonly Mark[] {
    if (this.#areNotAlone()) return [];
    return this.#members.flatMap((member) =>
      member.lens.marks().map((mark) => ofPage(mark, member)),
    );
  }

  async describe(mark: Mark): Promise<Mention | undefined> {
    const { block, start, end, kind, range } = mark;
    const member = this.#members.find(({ offset }) => block >= offset && block < offset + BLOCKS);
    if (member === undefined) return undefined;
    this.#language = member.language();
    return member.lens.describe({ block: block - member.offset, start, end, kind, range });
  }

  /** Whether the page's highlights hold ranges of others: a reader with the extension is shown its cards, and none besides. */
  #areNotAlone(): boolean {
    const own = this.#members.reduce((sum, { lens }) => sum + lens.painted, 0);
    // Where nothing is painted there may be no highlights at all.
    if (own === 0) return false;
    const sizes = KINDS.map((kind) => CSS.highlights.get(highlightName(kind))?.size ?? 0);
    return sizes.reduce((sum, size) => sum + size, 0) > own;
  }

  #open(): Card {
    const card = new Card(this, { language: () => this.#language });
    card.attach();
    return card;
  }
}

/** The mark with the page's block number instead of its lens's. */
function ofPage(mark: Mark, { offset }: Member): Mark {
  if (offset === 0) return mark;
  const { block, start, end, kind, range } = mark;
  return { block: block + offset, start, end, kind, range };
}

function inDocumentOrder(a: Member, b: Member): number {
  const follows = a.root.compareDocumentPosition(b.root) & Node.DOCUMENT_POSITION_PRECEDING;
  return follows === 0 ? -1 : 1;
}

/** The lenses of this page. */
export const lenses = new Lenses();
