/** What the page layer's tests find in the page as `liangdian`. */
export { loadEngine } from '../../engine/local';
export { Lens } from '../../page/lens';
export { readMetadata } from '../../page/metadata';
export { elsewhereOf } from '../../page/article';
