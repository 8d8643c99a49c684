import type { createFace } from '../page/card-face';
import type { PanelLink } from './panel-link';

declare global {
  /** Left by `card.js` in the world of the content script. */
  var liangdianCreateFace: typeof createFace | undefined;
  /** Left there by `panel-link.js`. */
  var liangdianPanelLink: typeof PanelLink | undefined;
}

type Script = '/card.js' | '/panel-link.js';

/** The browser's own name for it, which both know: stores' linting takes the address of an extension's own file from no other. */
declare const chrome: { readonly runtime: { getURL(path: Script): string } };

/** Gets the card's drawn part. Rejects when the extension has gone from under the page. */
export function loadCreateFace(): Promise<typeof createFace> {
  return load('/card.js', () => globalThis.liangdianCreateFace);
}

/** Gets what tells panels of this frame. Rejects when the extension has gone from under the page. */
export function loadPanelLink(): Promise<typeof PanelLink> {
  return load('/panel-link.js', () => globalThis.liangdianPanelLink);
}

/** Runs, once, a script that most pages never need. */
async function load<T>(script: Script, left: () => T | undefined): Promise<T> {
  if (left() === undefined) await import(/* @vite-ignore */ chrome.runtime.getURL(script));
  const found = left();
  if (found === undefined) throw new Error(`${script} did not run`);
  return found;
}
