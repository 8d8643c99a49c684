import { DocumentLost } from './lost';
import { readRequest, type Reply, type Request } from './messages';
import type { DocumentOptions, Engine, EngineDocument } from './types';

/** The frame a request came from, as the browser (not the request) says. */
export interface Asker {
  readonly tab: number;
  readonly frame: number;
}

interface Held {
  readonly asker: Asker;
  readonly document: EngineDocument;
}

/** Documents held at once; the one used longest ago goes first, and its page sends it again when it asks. */
const MOST_DOCUMENTS = 100;

/** Answers the pages' requests with one engine, which is loaded at the first of them. */
export class EngineHost {
  readonly #load: () => Promise<Engine>;
  readonly #lexicon: () => Promise<string | undefined>;
  readonly #documents = new Map<string, Held>();
  #engine: Promise<Engine> | undefined;

  /**
   * @param load - gives the bare engine of `instance.ts`: what crashes it is told to the page that asked
   * @param lexicon - the user's own words, for the documents opened without any; pages then need not carry them
   */
  constructor(
    load: () => Promise<Engine>,
    lexicon: () => Promise<string | undefined> = () => Promise.resolve(undefined),
  ) {
    this.#load = load;
    this.#lexicon = lexicon;
  }

  /** Undefined for a message that is not ours; every other message gets a reply. Never rejects. */
  handle(message: unknown, asker: Asker): Promise<Reply> | undefined {
    if (typeof message !== 'object' || message === null || !('liangdian' in message))
      return undefined;
    const request = readRequest(message);
    if (request === undefined) return Promise.resolve({ error: 'not a request the engine knows' });
    return this.#answer(request, asker).catch((error: unknown) => {
      if (error instanceof DocumentLost) return { unknown: true, crashed: error.crashed };
      return { error: error instanceof Error ? error.message : String(error) };
    });
  }

  /** Frees the documents of a tab that was closed. */
  async freeTab(tab: number): Promise<void> {
    await this.#free((asker) => asker.tab === tab);
  }

  /** How many documents are held. */
  get size(): number {
    return this.#documents.size;
  }

  async #answer(request: Request, asker: Asker): Promise<Reply> {
    if (request.liangdian === 'extract') {
      const engine = await this.#loaded();
      return { mentions: await engine.extract(request.text, await this.#options(request)) };
    }
    const key = `${asker.tab}/${asker.frame}/${request.doc}`;
    if (request.liangdian === 'close') {
      await this.#drop(key);
      return { closed: true };
    }
    const held = await this.#find(key, request, asker);
    if (held === undefined) return { unknown: true, crashed: false };
    switch (request.liangdian) {
      case 'update':
        return { spans: await held.document.update(request.blocks, request.order) };
      case 'mention': {
        const { block, start, kind } = request;
        return { mention: (await held.document.mention(block, start, kind)) ?? null };
      }
      case 'explain': {
        const { block, start, kind } = request;
        return { reasons: await held.document.explain(block, start, kind) };
      }
      case 'mentions':
        return { mentions: await held.document.mentions() };
    }
  }

  async #find(key: string, request: Request, asker: Asker): Promise<Held | undefined> {
    let held = this.#documents.get(key);
    if (request.liangdian === 'update' && request.first) {
      // A frame shows one page at a time, and a new page in the top frame takes its frames with it.
      await this.#free(({ tab, frame }) => {
        return tab === asker.tab && (asker.frame === 0 || frame === asker.frame);
      });
      const engine = await this.#loaded();
      held = { asker, document: await engine.open(await this.#options(request)) };
    }
    if (held === undefined) return undefined;
    this.#documents.delete(key);
    this.#documents.set(key, held);
    const [oldest] = this.#documents.keys();
    if (this.#documents.size > MOST_DOCUMENTS && oldest !== undefined) await this.#drop(oldest);
    return held;
  }

  async #options({ options = {} }: { options?: DocumentOptions }): Promise<DocumentOptions> {
    if (options.lexicon !== undefined) return options;
    // Words that cannot be read now must not keep a page from being marked.
    const lexicon = await this.#lexicon().catch(() => undefined);
    return lexicon === undefined ? options : { ...options, lexicon };
  }

  #loaded(): Promise<Engine> {
    this.#engine ??= this.#load().catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  async #free(which: (asker: Asker) => boolean): Promise<void> {
    for (const [key, held] of [...this.#documents]) if (which(held.asker)) await this.#drop(key);
  }

  async #drop(key: string): Promise<void> {
    const held = this.#documents.get(key);
    this.#documents.delete(key);
    // A document of an instance that crashed is gone already.
    await held?.document.close().catch(() => undefined);
  }
}
