import { browser } from 'wxt/browser';
import { readOrder } from './orders';
import type { Marking } from './marking';
import type { Session } from './session';
import { switchSite } from '../settings/sites';
import type { StorageArea } from '../settings/types';

/** Does in this frame what the reader asks of it elsewhere. */
export function obeyOrders(
  session: Session,
  marking: Marking,
  area: StorageArea,
  site: string,
): void {
  // Where the menu was opened: the order that is chosen from it does not say.
  let menu = { x: 0, y: 0 };
  addEventListener(
    'contextmenu',
    ({ clientX, clientY }) => {
      menu = { x: clientX, y: clientY };
    },
    { capture: true, passive: true },
  );
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return;
    switch (readOrder(message)) {
      case 'toggle':
        // Where it cannot be remembered it is not switched either: the next page would be as before.
        switchSite(area, site, session.lens === undefined, marking.settings.otherSites).catch(
          () => undefined,
        );
        break;
      case 'next':
        session.step(1);
        break;
      case 'previous':
        session.step(-1);
        break;
      case 'mark':
        // Not where the site has been switched off meanwhile.
        if (session.state.state === 'asking') session.start();
        break;
      case 'mark-selection':
        void session.markSelection();
        break;
      case 'save-figure': {
        const mark = session.lens?.markAt(menu.x, menu.y);
        if (mark !== undefined) void session.card?.press(mark, 'save');
        break;
      }
      default:
    }
  });
}
