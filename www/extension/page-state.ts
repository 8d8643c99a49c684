import type { Counts } from '../engine/types';

/** The name of the connection between the popup and the page it was opened on. */
export const POPUP_PORT = 'liangdian-popup';

/** What the content script does in a page, as the popup tells it. */
export type PageState =
  /** Switched off for this site. */
  | { readonly state: 'off' }
  /** The reader is to say in the popup whether this page is marked. */
  | { readonly state: 'asking' }
  /** On, but there is no Chinese text so far; nothing is started. */
  | { readonly state: 'no-chinese' }
  /** Reading the page for the first time. */
  | { readonly state: 'starting' }
  | { readonly state: 'marking'; readonly counts: Counts }
  /** This browser cannot highlight text without changing the page. */
  | { readonly state: 'no-highlights' }
  /** The engine could not be started or reached. */
  | { readonly state: 'failed' };

/** A message from the page to the popup. */
export interface PageReport {
  readonly site: string;
  /** Names a frame of the page; absent in what the page itself reports. */
  readonly frame?: string;
  readonly page: PageState;
}

/** Whether a message of the other side is a report: a content script of an older version may still be there. */
export function isPageReport(message: unknown): message is PageReport {
  return (
    typeof message === 'object' &&
    message !== null &&
    'site' in message &&
    typeof message.site === 'string' &&
    'page' in message &&
    typeof message.page === 'object' &&
    message.page !== null &&
    'state' in message.page
  );
}
