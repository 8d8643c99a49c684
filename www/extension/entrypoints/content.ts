import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { remoteEngine } from '../../engine/remote';
import { CardOpener } from '../../page/card-opener';
import { Lens } from '../../page/lens';
import { languageFor } from '../../ui/labels';
import { obeyOrders } from '../obey';
import type { CountMessage } from '../orders';
import { POPUP_PORT, type PageReport } from '../page-state';
import { loadCreateFace } from '../card-loader';
import { linkPanels } from '../panel-hook';
import { Session } from '../session';
import { isSiteOn, onSiteChange, siteOf } from '../sites';

type Port = ReturnType<typeof browser.runtime.connect>;

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  runAt: 'document_idle',

  async main(context) {
    const site = siteOf(location);
    const popups = new Set<Port>();
    const session = new Session(
      document,
      {
        lens: (onMarks) =>
          new Lens(
            remoteEngine((message) => browser.runtime.sendMessage(message)),
            document,
            {
              onMarks,
            },
          ),
        card: (lens) =>
          new CardOpener(lens, {
            onOpen: (mark) => {
              panels.selected(mark);
            },
            loadFace: async (events) => {
              const createFace = await loadCreateFace();
              return createFace(document, lens, events, {
                language: () => languageFor(browser.i18n.getUILanguage()),
              });
            },
          }),
      },
      (page) => {
        for (const popup of popups) popup.postMessage({ site, page } satisfies PageReport);
        tellFigures(page.state === 'marking' ? page.counts.figure : 0);
        panels.changed();
      },
    );
    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== POPUP_PORT) return;
      popups.add(port);
      port.onDisconnect.addListener(() => popups.delete(port));
      port.postMessage({ site, page: session.state } satisfies PageReport);
    });
    const panels = linkPanels(session, site);
    obeyOrders(session, site);
    const forget = onSiteChange(site, (on) => {
      if (on) session.start();
      else session.stop();
    });
    // The extension was updated, disabled or removed: this script is cut off from it, and leaves the page as it was.
    context.onInvalidated(() => {
      forget();
      session.stop();
    });
    // A site whose setting cannot be read is on, as it was never switched off that we know of.
    if (await isSiteOn(site).catch(() => true)) session.start();
  },
});

/** For the badge; a background that is just being updated misses one count and gets the next. */
function tellFigures(liangdianFigures: number): void {
  browser.runtime.sendMessage({ liangdianFigures } satisfies CountMessage).catch(() => undefined);
}
