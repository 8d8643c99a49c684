/**
 * Importing this defines `<liangdian-lens>`, which marks its own content or the element that `for` names. On a server
 * it does nothing.
 *
 * @module
 */
import { define } from '../widget/define';
import { WASM } from '../widget/wasm';

define(WASM);

export { LensElement } from '../widget/element';
export type { FailedEvent, MarkedEvent } from '../widget/events';
