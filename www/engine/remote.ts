import { DocumentLost } from './lost';
import { isRecord, type Request } from './messages';
import { MirroredDocument } from './mirror';
import type {
  BlockText,
  DocumentOptions,
  Engine,
  EngineDocument,
  Mention,
  MentionKind,
  Reason,
  Spans,
} from './types';

/** Carries a request to the background and brings its reply back; rejects when there is nobody to answer. */
export type Send = (request: Request) => Promise<unknown>;

/** The engine that lives in the extension's background. Nothing is sent before the first question. */
export function remoteEngine(send: Send): Engine {
  return {
    extract: async (text, options = {}) =>
      answer(await ask(send, { liangdian: 'extract', text, options }), 'mentions'),
    open: (options = {}) =>
      Promise.resolve(
        new MirroredDocument(() => Promise.resolve(new RemoteDocument(send, options))),
      ),
  };
}

/** Until its first update the background knows nothing of it, and there is nothing in it. */
class RemoteDocument implements EngineDocument {
  readonly #send: Send;
  readonly #doc = randomName();
  readonly #options: DocumentOptions;
  #first = true;

  constructor(send: Send, options: DocumentOptions) {
    this.#send = send;
    this.#options = options;
  }

  async update(blocks: readonly BlockText[], order: readonly number[]): Promise<Spans> {
    const request: Request = {
      liangdian: 'update',
      doc: this.#doc,
      first: this.#first,
      ...(this.#first ? { options: this.#options } : {}),
      blocks: [...blocks],
      order: [...order],
    };
    this.#first = false;
    return answer(await ask(this.#send, request), 'spans');
  }

  async mention(block: number, start: number, kind: MentionKind): Promise<Mention | undefined> {
    if (this.#first) return undefined;
    const request: Request = { liangdian: 'mention', doc: this.#doc, block, start, kind };
    return answer(await ask(this.#send, request), 'mention') ?? undefined;
  }

  async mentions(): Promise<Mention[]> {
    if (this.#first) return [];
    return answer(await ask(this.#send, { liangdian: 'mentions', doc: this.#doc }), 'mentions');
  }

  async explain(block: number, start: number, kind: MentionKind): Promise<Reason[]> {
    if (this.#first) return [];
    const request: Request = { liangdian: 'explain', doc: this.#doc, block, start, kind };
    return answer(await ask(this.#send, request), 'reasons');
  }

  async close(): Promise<void> {
    if (!this.#first) await this.#send({ liangdian: 'close', doc: this.#doc });
  }
}

interface Answers {
  spans: Spans;
  mention: Mention | null;
  mentions: Mention[];
  reasons: Reason[];
}

async function ask(send: Send, request: Request): Promise<unknown> {
  try {
    return await send(request);
  } catch (cause) {
    // The background may have been stopped half-way through: worth asking again, with everything.
    throw new DocumentLost(false, { cause });
  }
}

/** The named part of a reply, which comes from our own background. */
function answer<K extends keyof Answers>(reply: unknown, key: K): Answers[K] {
  if (!isRecord(reply)) throw new DocumentLost(false);
  const known = reply as Partial<Answers> & { unknown?: true; crashed?: boolean; error?: string };
  if (known.unknown === true) throw new DocumentLost(known.crashed === true);
  const value = known[key];
  if (value === undefined) throw new Error(known.error ?? 'the background gave no answer');
  return value as Answers[K];
}

/** 128 random bits; `crypto.randomUUID` is missing on pages without https. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
