import type { createFace } from '../page/card-face';

declare global {
  /** Left by `card.js` in the world of the content script. */
  var liangdianCreateFace: typeof createFace | undefined;
}

/** The browser's own name for it, which both know: stores' linting takes the address of an extension's own file from no other. */
declare const chrome: { readonly runtime: { getURL(path: '/card.js'): string } };

/** Gets the card's drawn part, which most pages never need. Rejects when the extension has gone from under the page. */
export async function loadCreateFace(): Promise<typeof createFace> {
  if (globalThis.liangdianCreateFace === undefined)
    await import(/* @vite-ignore */ chrome.runtime.getURL('/card.js'));
  const create = globalThis.liangdianCreateFace;
  if (create === undefined) throw new Error('the card’s script did not run');
  return create;
}
