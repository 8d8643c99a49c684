import { browser } from 'wxt/browser';
import { readOrder } from './orders';
import type { Session } from './session';
import { setSiteOn } from './sites';

/** Does in this page what the background asks of it, on a shortcut or from the context menu. */
export function obeyOrders(session: Session, site: string): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return;
    switch (readOrder(message)) {
      case 'toggle':
        // Where it cannot be remembered it is not switched either: the next page would be as before.
        setSiteOn(site, session.state.state === 'off').catch(() => undefined);
        break;
      case 'next':
        session.step(1);
        break;
      case 'previous':
        session.step(-1);
        break;
      default:
    }
  });
}
