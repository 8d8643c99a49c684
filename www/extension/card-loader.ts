import { browser } from 'wxt/browser';
import type { createFace } from '../page/card-face';

declare global {
  /** Left by `card.js` in the world of the content script. */
  var liangdianCreateFace: typeof createFace | undefined;
}

/** Gets the card's drawn part, which most pages never need. Rejects when the extension has gone from under the page. */
export async function loadCreateFace(): Promise<typeof createFace> {
  if (globalThis.liangdianCreateFace === undefined)
    // eslint-disable-next-line no-unsanitized/method -- a file of the extension's own
    await import(/* @vite-ignore */ browser.runtime.getURL('/card.js'));
  const create = globalThis.liangdianCreateFace;
  if (create === undefined) throw new Error('the card’s script did not run');
  return create;
}
