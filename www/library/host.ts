import type { Figure } from '../engine/types';
import { LibraryError } from './errors';
import { readLibraryRequest, type LibraryReply, type LibraryRequest } from './messages';
import type { Library } from './types';

/** Answers the pages' requests with one library, which is opened at the first of them. */
export class LibraryHost {
  readonly #open: () => Promise<Library>;
  #library: Promise<Library> | undefined;

  constructor(open: () => Promise<Library>) {
    this.#open = open;
  }

  /** Undefined for a message that is not ours; every other message gets a reply. Never rejects. The caller checks who sent it. */
  handle(message: unknown): Promise<LibraryReply> | undefined {
    if (typeof message !== 'object' || message === null || !('library' in message))
      return undefined;
    const request = readLibraryRequest(message);
    if (request === undefined)
      return Promise.resolve({
        problem: 'bad-request',
        message: 'not a request the library knows',
      });
    return this.#answer(request).catch((error: unknown) => ({
      problem: error instanceof LibraryError ? error.problem : 'unknown',
      message: error instanceof Error ? error.message : String(error),
    }));
  }

  async #answer(request: LibraryRequest): Promise<LibraryReply> {
    const library = await this.#opened();
    switch (request.library) {
      case 'save': {
        // Where in a block it stood is of no use any more.
        const figures = request.figures.map((figure): Figure => {
          return { type: 'figure', start: 0, end: 0, ...figure };
        });
        const saved = await library.saveArticle(request.source, figures);
        const { article, added, newArticle, facts } = saved;
        const known = facts.length - added.length;
        return { saved: { articleId: article.id, added, newArticle, known } };
      }
      case 'undo-save':
        await library.undoSave(request);
        return { done: true };
      case 'reject':
        return { rejected: await library.reject(request.mark) };
      case 'unreject':
        await library.unreject(request.id);
        return { done: true };
      case 'rejected':
        return { marks: await library.rejected(request.url) };
    }
  }

  /** One that cannot be opened is tried again at the next request: storage may have been allowed meanwhile. */
  #opened(): Promise<Library> {
    this.#library ??= this.#open().catch((error: unknown) => {
      this.#library = undefined;
      throw error;
    });
    return this.#library;
  }
}
