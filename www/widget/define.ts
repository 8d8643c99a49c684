import { LensElement, TAG } from './element';

/**
 * Defines `<liangdian-lens>` unless it is defined already, by an earlier copy of the script; does nothing where there
 * are no custom elements, as on a server.
 *
 * @param wasm - where `liangdian.wasm` lies
 */
export function define(wasm: URL): void {
  if (typeof customElements === 'undefined' || customElements.get(TAG) !== undefined) return;
  LensElement.wasm = wasm;
  // The element takes no room of its own; `:where` lets any rule of the site's say otherwise.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:where(${TAG}) { display: contents }`);
  document.adoptedStyleSheets.push(sheet);
  customElements.define(TAG, LensElement);
}
