import type {
  BlockText,
  DocumentOptions,
  Engine,
  EngineDocument,
  Mention,
  MentionKind,
  Reason,
} from '../engine/types';

interface Place {
  readonly block: number;
  readonly start: number;
  readonly kind: MentionKind;
}

/** What the engine has been told of a page: its document, opened with the first text. */
export class Told {
  readonly #engine: Engine;
  readonly #opening: () => DocumentOptions;
  #document: Promise<EngineDocument> | undefined;
  #options: DocumentOptions | undefined;
  /** The address the options were asked at: a page that goes on to another article may have another date. */
  #address = '';
  /** The blocks the engine has, in the order it was told last. */
  #order: readonly number[] = [];

  constructor(engine: Engine, opening: () => DocumentOptions) {
    this.#engine = engine;
    this.#opening = opening;
  }

  get isEmpty(): boolean {
    return this.#order.length === 0;
  }

  /** Whether the page is at another address now, and what a document is opened with is not what it was. */
  isOutdated(address: string): boolean {
    if (this.#document === undefined || address === this.#address) return false;
    this.#address = address;
    return !areSame(this.#opening(), this.#options ?? {});
  }

  /** Tells of new or changed blocks, and of the order of all. Gives flat triples of start, end and kind by block. */
  async update(
    blocks: readonly BlockText[],
    order: readonly number[],
    address: string,
  ): Promise<ReadonlyMap<number, number[]>> {
    this.#document ??= this.#open(address);
    this.#order = order;
    const spans = await (await this.#document).update(blocks, order);
    const byBlock = new Map<number, number[]>();
    for (let i = 0; i + 3 < spans.length; i += 4) {
      const [block = 0, ...span] = spans.slice(i, i + 4);
      const known = byBlock.get(block);
      if (known === undefined) byBlock.set(block, span);
      else known.push(...span);
    }
    return byBlock;
  }

  /** Lets the engine forget what is gone, where no new text tells it. */
  async tellOrder(order: readonly number[]): Promise<void> {
    const isSame =
      order.length === this.#order.length && order.every((id, i) => id === this.#order[i]);
    if (this.#document === undefined || isSame) return;
    this.#order = order;
    await (await this.#document).update([], order);
  }

  async mention({ block, start, kind }: Place): Promise<Mention | undefined> {
    return (await this.#document)?.mention(block, start, kind);
  }

  async explain({ block, start, kind }: Place): Promise<readonly Reason[]> {
    return (await (await this.#document)?.explain(block, start, kind)) ?? [];
  }

  async mentions(): Promise<readonly Mention[]> {
    return (await (await this.#document)?.mentions()) ?? [];
  }

  /** Closes the document; the next text opens another. Never rejects. */
  async close(): Promise<void> {
    const document = this.#document;
    this.#document = undefined;
    this.#order = [];
    await document?.then((open) => open.close()).catch(() => undefined);
  }

  #open(address: string): Promise<EngineDocument> {
    this.#address = address;
    this.#options = this.#opening();
    return this.#engine.open(this.#options);
  }
}

function areSame(one: DocumentOptions, other: DocumentOptions): boolean {
  return one.date === other.date && one.lexicon === other.lexicon;
}
