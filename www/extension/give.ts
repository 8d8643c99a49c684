import { browser } from 'wxt/browser';
import type { Order, OrderMessage } from './orders';

/** Gives an order to one frame of a tab, or to all that are there now. */
export function give(order: Order, tab: number, frameId?: number): void {
  const message: OrderMessage = { liangdianOrder: order };
  const to = frameId === undefined ? {} : { frameId };
  // A page of the browser has no script of ours, and nothing to be ordered.
  browser.tabs.sendMessage(tab, message, to).catch(() => undefined);
}
