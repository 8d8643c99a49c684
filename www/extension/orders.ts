import { isRecord } from '../engine/messages';

/** What is asked of a page: by a shortcut, from the context menu, the popup or the panel. */
export const ORDERS = [
  'toggle',
  'next',
  'previous',
  'mark',
  'mark-selection',
  'save-figure',
] as const;
export type Order = (typeof ORDERS)[number];

export interface OrderMessage {
  readonly liangdianOrder: Order;
}

/** The order in a message of ours; undefined where it is something else. */
export function readOrder(message: unknown): Order | undefined {
  const order = isRecord(message) ? message['liangdianOrder'] : undefined;
  return ORDERS.find((known) => known === order);
}

/** A frame's count of its figures, for the badge. */
export interface CountMessage {
  readonly liangdianFigures: number;
  /** When the frame's document came to be, in milliseconds since 1970. */
  readonly since: number;
}

/** The count in a message from a frame; undefined where it is something else. */
export function readCount(message: unknown): CountMessage | undefined {
  if (!isRecord(message)) return undefined;
  const { liangdianFigures, since } = message;
  const isCount = typeof liangdianFigures === 'number' && Number.isInteger(liangdianFigures);
  if (!isCount || liangdianFigures < 0 || typeof since !== 'number') return undefined;
  return { liangdianFigures, since };
}
