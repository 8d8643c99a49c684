/**
 * What a site copies: this script, and `liangdian.wasm` next to it. Running it defines `<liangdian-lens>`.
 *
 * @module
 */
import { define } from './define';

define(new URL(/* @vite-ignore */ './liangdian.wasm', import.meta.url));

export { LensElement } from './element';
export type { FailedEvent, MarkedEvent } from './events';
