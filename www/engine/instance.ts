import init, { extract, lexiconProblems, renew, TextDocument } from './pkg/liangdian.js';
import { isDay } from './day';
import type { LexiconProblem } from './lexicon';
import { DocumentLost } from './lost';
import {
  type BlockText,
  type DocumentOptions,
  type Engine,
  type EngineDocument,
  KINDS,
  type Mention,
  type MentionKind,
  type Reason,
  type Spans,
} from './types';

/** Where the compiled engine comes from: an address, an answer to a request, its bytes, or a compiled module. */
export type WasmSource = URL | Response | BufferSource | WebAssembly.Module;

/**
 * Makes the one WebAssembly instance of this thread; a second call gets the same one.
 * After a crash the instance is renewed and every document opened before rejects with {@link DocumentLost}.
 */
export async function loadInstance(wasm: WasmSource | Promise<WasmSource>): Promise<LocalEngine> {
  await init({ module_or_path: await wasm });
  return {
    extract: async (text, options) => {
      const given = checked(options);
      return settle(() => (extract(text, given) as { mentions: Mention[] }).mentions);
    },
    open: async (options) => {
      const { lexicon, date } = checked(options);
      return settle(() => new InstanceDocument(new TextDocument(lexicon, date)));
    },
    lexiconProblems: (lexicon) => settle(() => lexiconProblems(lexicon) as LexiconProblem[]),
  };
}

/** An engine in this thread. */
export interface LocalEngine extends Engine {
  /** What is wrong with a lexicon in TSV or JSON, by line; the rest of it is used all the same. */
  lexiconProblems(lexicon: string): Promise<LexiconProblem[]>;
}

/** The engine throws at a date that is none, which is no crash and must not be taken for one. */
function checked(options: DocumentOptions = {}): DocumentOptions {
  const { date } = options;
  if (date !== undefined && !isDay(date)) throw new RangeError(`not a day: ${date}`);
  return options;
}

/** Counts the instances of this thread; what an older one made is gone. */
let generation = 0;

class InstanceDocument implements EngineDocument {
  readonly #generation = generation;
  #document: TextDocument | undefined;

  constructor(document: TextDocument) {
    this.#document = document;
  }

  update(blocks: readonly BlockText[], order: readonly number[]): Promise<Spans> {
    return this.#ask((document) => Array.from(document.update([...blocks], [...order])));
  }

  mention(block: number, start: number, kind: MentionKind): Promise<Mention | undefined> {
    return this.#ask(
      (document) => document.mention(block, start, KINDS.indexOf(kind)) as Mention | undefined,
    );
  }

  mentions(): Promise<Mention[]> {
    return this.#ask((document) => document.mentions() as Mention[]);
  }

  explain(block: number, start: number, kind: MentionKind): Promise<Reason[]> {
    return this.#ask((document) => document.explain(block, start, KINDS.indexOf(kind)) as Reason[]);
  }

  async close(): Promise<void> {
    const document = this.#document;
    this.#document = undefined;
    if (document !== undefined && this.#generation === generation) {
      await settle(() => {
        document.free();
      });
    }
  }

  async #ask<T>(question: (document: TextDocument) => T): Promise<T> {
    const document = this.#document;
    if (document === undefined) throw new Error('the document is closed');
    if (this.#generation !== generation) throw new DocumentLost(false);
    return settle(() => question(document));
  }
}

/** Answers as a promise. A call that throws has trapped or left the instance half-way: it is poisoned and replaced. */
function settle<T>(call: () => T): Promise<T> {
  try {
    return Promise.resolve(call());
  } catch (cause) {
    generation += 1;
    renew();
    return Promise.reject(new DocumentLost(true, { cause }));
  }
}
