import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { remoteEngine } from '../../engine/remote';
import { CardOpener } from '../../page/card-opener';
import { Lens } from '../../page/lens';
import { readMetadata } from '../../page/metadata';
import { chosenLanguage } from '../../settings/language';
import { Keeping } from '../keeping';
import { loadCreateFace } from '../late-scripts';
import { Marking } from '../marking';
import { obeyOrders } from '../obey';
import type { CountMessage } from '../orders';
import { linkPanels } from '../panel-hook';
import { servePopups } from '../popup-link';
import { isPrivate } from '../private';
import { Session } from '../session';
import { answerFrames, startWithTop, topSite } from '../top-site';
import { whenChinese } from '../wake';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  runAt: 'document_idle',
  // Each frame marks itself, also one without an address of its own, by the rule of the page it is in.
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,

  async main(context) {
    if (window !== window.top) {
      // Of frames without Chinese, as most advertisements are, nobody ever hears.
      await new Promise<void>((found) => {
        context.onInvalidated(whenChinese(document, found));
      });
    }
    const site = await topSite();
    const area = browser.storage.local;
    const keeping = new Keeping(
      document,
      (message) => browser.runtime.sendMessage(message),
      () => readMetadata(document),
      isPrivate(),
    );
    const session: Session = new Session(
      document,
      {
        lens: (onMarks) => {
          const engine = remoteEngine((message) => browser.runtime.sendMessage(message));
          const lens = new Lens(engine, document, {
            onMarks: () => {
              onMarks();
              keeping.follow();
            },
          });
          marking.dress(lens);
          void keeping.tend(lens);
          return lens;
        },
        card: (lens) =>
          new CardOpener(lens, {
            onOpen: (mark) => {
              panels.selected(mark);
            },
            loadFace: async (events) => {
              const createFace = await loadCreateFace();
              return createFace(document, lens, events, {
                language: () =>
                  chosenLanguage(marking.settings.language, browser.i18n.getUILanguage()),
                numberStyle: () => marking.settings.numberStyle,
                source: () => readMetadata(document),
                save: keeping.save,
                reject: keeping.reject,
                isPrivate: isPrivate(),
              });
            },
          }),
      },
      (page) => {
        popups.tell(page);
        tellFigures(page.state === 'marking' ? page.counts.figure : 0);
        panels.changed();
      },
    );
    answerFrames(session);
    const marking = new Marking(session);
    const popups = servePopups(session, site);
    const panels = linkPanels(session, site);
    obeyOrders(session, marking, area, site);
    // The extension was updated, disabled or removed: this script is cut off from it, and leaves the page as it was.
    context.onInvalidated(() => {
      marking.end();
      session.stop();
    });
    context.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (!persisted) return;
      void marking.refresh(area, site);
      void session.lens?.reopen();
      panels.changed();
    });
    await marking.follow(area, site);
    await startWithTop(session);
  },
});

/** What the badge was told of this frame; a frame without figures says nothing, and wakes nobody. */
let told = 0;

/** For the badge; a background that is just being updated misses one count and gets the next. */
function tellFigures(figures: number): void {
  if (figures === told) return;
  told = figures;
  const message: CountMessage = { liangdianFigures: figures, since: performance.timeOrigin };
  browser.runtime.sendMessage(message).catch(() => undefined);
}
