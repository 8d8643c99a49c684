import type { Figure } from '../engine/types';
import type { LibraryReply, LibraryRequest, Saved } from './messages';
import type { RejectedMark, Source } from './types';

/** Sends a message to the background: `browser.runtime.sendMessage`. */
export type Send = (message: LibraryRequest) => Promise<unknown>;

/** The library did not do what it was asked to; surfaces have a sentence for each problem. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly problem: Extract<LibraryReply, { problem: string }>['problem'] | 'unreachable';

  constructor(problem: ClientError['problem'], message: string) {
    super(message);
    this.problem = problem;
  }
}

/** Saves figures of a page: one, or all. Every function here rejects with a `ClientError`. */
export async function saveFigures(
  send: Send,
  source: Source,
  figures: readonly Figure[],
): Promise<Saved> {
  return (await ask(send, { library: 'save', source, figures: [...figures] }, 'saved')).saved;
}

/** Takes a save back. */
export async function undoSave(send: Send, saved: Saved): Promise<void> {
  const { articleId, added, newArticle } = saved;
  await ask(send, { library: 'undo-save', articleId, added, newArticle }, 'done');
}

/** Remembers that something is not a mark. */
export async function rejectMark(
  send: Send,
  mark: Omit<RejectedMark, 'id' | 'saved'>,
): Promise<RejectedMark> {
  return (await ask(send, { library: 'reject', mark }, 'rejected')).rejected;
}

/** Takes that back. */
export async function unrejectMark(send: Send, id: string): Promise<void> {
  await ask(send, { library: 'unreject', id }, 'done');
}

/** What is not a mark on a page. */
export async function rejectedMarks(send: Send, url: string): Promise<RejectedMark[]> {
  return (await ask(send, { library: 'rejected', url }, 'marks')).marks;
}

async function ask<K extends string>(
  send: Send,
  request: LibraryRequest,
  answer: K,
): Promise<Extract<LibraryReply, Record<K, unknown>>> {
  let reply: unknown;
  try {
    reply = await send(request);
  } catch (error) {
    throw new ClientError('unreachable', String(error));
  }
  if (typeof reply === 'object' && reply !== null) {
    if (answer in reply) return reply as Extract<LibraryReply, Record<K, unknown>>;
    if ('problem' in reply) {
      const { problem, message } = reply as Extract<LibraryReply, { problem: string }>;
      throw new ClientError(problem, message);
    }
  }
  throw new ClientError('unreachable', 'the background does not answer');
}
