import { batches } from './batches';
import { DocumentLost } from './lost';
import type { BlockText, EngineDocument, Mention, MentionKind, Reason, Spans } from './types';

/** How often a document that is lost through no fault of its own is opened again before giving up. */
const ATTEMPTS = 3;
/** How many crashes one document may cause; after that, what crashes is skipped without looking for the very block. */
const CRASHES = 24;

/**
 * A document that outlives the engine's: it remembers the blocks, and when the engine has lost them (its background
 * was stopped, or it crashed) opens a new one and sends them again. Text that crashes the engine is left out.
 */
export class MirroredDocument implements EngineDocument {
  readonly #open: () => Promise<EngineDocument>;
  readonly #blocks = new Map<number, BlockText>();
  #order: readonly number[] = [];
  #inner: EngineDocument | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #crashes = 0;
  #closed = false;

  constructor(open: () => Promise<EngineDocument>) {
    this.#open = open;
  }

  update(blocks: readonly BlockText[], order: readonly number[]): Promise<Spans> {
    return this.#inTurn(() => {
      this.#order = order;
      const kept = new Set(order);
      for (const id of this.#blocks.keys()) if (!kept.has(id)) this.#blocks.delete(id);
      return this.#send(blocks);
    });
  }

  mention(block: number, start: number, kind: MentionKind): Promise<Mention | undefined> {
    return this.#inTurn(() => this.#ask((inner) => inner.mention(block, start, kind), undefined));
  }

  mentions(): Promise<Mention[]> {
    return this.#inTurn(() => this.#ask((inner) => inner.mentions(), []));
  }

  explain(block: number, start: number, kind: MentionKind): Promise<Reason[]> {
    return this.#inTurn(() => this.#ask((inner) => inner.explain(block, start, kind), []));
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      this.#closed = true;
      this.#blocks.clear();
      await this.#inner?.close();
      this.#inner = undefined;
    });
  }

  /** Runs after every call made before has been answered. */
  #inTurn<T>(call: () => Promise<T>): Promise<T> {
    const answer = this.#turn.then(() => {
      if (this.#closed) throw new Error('the document is closed');
      return call();
    });
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async #send(blocks: readonly BlockText[]): Promise<Spans> {
    const ids = new Set(blocks.map((block) => block.id));
    try {
      const spans = await this.#patiently((inner) =>
        inner.update(
          blocks,
          this.#order.filter((id) => ids.has(id) || this.#blocks.has(id)),
        ),
      );
      for (const block of blocks) this.#blocks.set(block.id, block);
      return spans;
    } catch (error) {
      if (!this.#hasCrashed(error)) throw error;
      for (const id of ids) this.#blocks.delete(id);
      if (blocks.length <= 1 || this.#crashes > CRASHES) return [];
      const middle = blocks.length >> 1;
      const first = await this.#send(blocks.slice(0, middle));
      return first.concat(await this.#send(blocks.slice(middle)));
    }
  }

  async #ask<T>(question: (inner: EngineDocument) => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await this.#patiently(question);
    } catch (error) {
      if (this.#hasCrashed(error)) return otherwise;
      throw error;
    }
  }

  /** Asks the engine's document, opening it again when it was lost; lets a crash through. */
  async #patiently<T>(question: (inner: EngineDocument) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        this.#inner ??= await this.#restore();
        return await question(this.#inner);
      } catch (error) {
        if (!(error instanceof DocumentLost)) throw error;
        this.#inner = undefined;
        if (error.crashed || attempt === ATTEMPTS) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
      }
    }
  }

  /** Opens a document and gives it all the blocks remembered, in document order. */
  async #restore(): Promise<EngineDocument> {
    const remembered = this.#order.flatMap((id) => this.#blocks.get(id) ?? []);
    const inner = await this.#open();
    const order: number[] = [];
    for (const batch of batches(remembered)) {
      for (const block of batch) order.push(block.id);
      try {
        await inner.update(batch, order);
      } catch (error) {
        if (error instanceof DocumentLost && error.crashed) {
          for (const block of batch) this.#blocks.delete(block.id);
          this.#crashes += 1;
          throw new DocumentLost(false, { cause: error });
        }
        throw error;
      }
    }
    return inner;
  }

  #hasCrashed(error: unknown): boolean {
    const crashed = error instanceof DocumentLost && error.crashed;
    if (crashed) this.#crashes += 1;
    return crashed;
  }
}
