import { isRecord } from '../engine/messages';

/** What the background asks of a page, on a shortcut or from the context menu. */
export const ORDERS = ['toggle', 'next', 'previous', 'mark-selection', 'save-figure'] as const;
export type Order = (typeof ORDERS)[number];

export interface OrderMessage {
  readonly liangdianOrder: Order;
}

/** The order in a message from the background; undefined where it is something else. */
export function readOrder(message: unknown): Order | undefined {
  const order = isRecord(message) ? message['liangdianOrder'] : undefined;
  return ORDERS.find((known) => known === order);
}

/** A page's count of its figures, for the badge. */
export interface CountMessage {
  readonly liangdianFigures: number;
}

/** The count in a message from a page; undefined where it is something else. */
export function readCount(message: unknown): number | undefined {
  const count = isRecord(message) ? message['liangdianFigures'] : undefined;
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : undefined;
}
