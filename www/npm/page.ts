/**
 * Marks a page without the element: a {@link Lens} reads and paints, a {@link Card} shows what a mark means.
 *
 * ```js
 * import { loadEngine } from 'liangdian';
 * import { Card, Lens } from 'liangdian/page';
 *
 * const lens = new Lens(await loadEngine(), document, { root: document.querySelector('article') });
 * await lens.start();
 * new Card(lens, { language: 'zh-CN' }).attach();
 * ```
 *
 * @module
 */
export { Card, type CardOptions, type Marked } from '../page/card';
export { Lens, type Colours, type LensOptions, type Mark, type Unsupported } from '../page/lens';
