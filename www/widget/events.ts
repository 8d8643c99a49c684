import type { Counts } from '../engine/types';
import type { LensElement } from './element';

/** What `liangdian-marked` carries: how many marks of each kind there are now. */
export type MarkedEvent = CustomEvent<Counts>;

/** What `liangdian-failed` carries: the reason, in English. */
export type FailedEvent = CustomEvent<string>;

declare global {
  interface GlobalEventHandlersEventMap {
    'liangdian-marked': MarkedEvent;
    'liangdian-failed': FailedEvent;
  }

  interface HTMLElementTagNameMap {
    'liangdian-lens': LensElement;
  }
}
