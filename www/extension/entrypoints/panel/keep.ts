import { browser } from 'wxt/browser';
import type { Figure } from '../../../engine/types';
import { saveFigures, undoSave } from '../../../library/client';
import type { Library, LongWork, Source } from '../../../library/types';
import { isPrivate } from '../../private';

/** What was saved. */
export interface Kept {
  /** How many facts were new. */
  readonly added: number;
  undo(): Promise<void>;
}

/** Saves figures of a page. Rejects with an error whose `problem` says why. */
export async function keep(
  source: Source,
  figures: readonly Figure[],
  work: LongWork,
): Promise<Kept> {
  // A page of ours in a private window has a storage that ends with the window; the background has the lasting one.
  if (isPrivate()) {
    const send = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);
    const saved = await saveFigures(send, source, figures);
    return { added: saved.added.length, undo: () => undoSave(send, saved) };
  }
  const saved = await inLibrary((library) => library.saveArticle(source, figures, work));
  const { added, newArticle, article } = saved;
  return {
    added: added.length,
    undo: () =>
      inLibrary((library) => library.undoSave({ added, newArticle, articleId: article.id })),
  };
}

/** Opens the library for one thing to be done with it. */
async function inLibrary<T>(use: (library: Library) => Promise<T>): Promise<T> {
  // Loaded when something is saved, which most who read never do.
  const library = await (await import('../../../library/open')).openLibrary();
  try {
    return await use(library);
  } finally {
    library.close();
  }
}
