/**
 * What a site copies: this script, and `liangdian.wasm` next to it. Running it defines `<liangdian-lens>`.
 *
 * @module
 */
import { WASM } from './wasm';
import { define } from './define';

define(WASM);

export { LensElement } from './element';
export type { FailedEvent, MarkedEvent } from './events';
