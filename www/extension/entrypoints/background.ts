import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { EngineHost } from '../../engine/host';
import { loadInstance } from '../../engine/instance';
import { LibraryHost } from '../../library/host';
import { openLibrary } from '../../library/open';
import { loadLexicon } from '../../settings/lexicon';
import { countOnBadge, forgetBadge } from '../badge';
import { createMenus, passOrders } from '../menus';
import { readCount } from '../orders';
import { askPage, isTopSiteQuestion } from '../top-site';

// One engine for all tabs. It cannot live in the content script: Chromium holds WebAssembly there to the page's own
// Content-Security-Policy. The browser may end the background at any time; pages then send their text anew.
export default defineBackground(() => {
  const host = new EngineHost(
    () => loadInstance(fetch(browser.runtime.getURL('/liangdian.wasm'))),
    () => loadLexicon(browser.storage.local),
  );
  const library = new LibraryHost(() => openLibrary());

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const { tab, frameId } = sender;
    if (sender.id !== browser.runtime.id) return undefined;
    if (tab?.id === undefined) {
      // The panel, which is in no tab.
      const reply = library.handle(message);
      void reply?.then(respond);
      return reply !== undefined;
    }
    const figures = readCount(message);
    if (figures !== undefined) {
      countOnBadge(tab.id, frameId ?? 0, figures);
      return undefined;
    }
    const reply = isTopSiteQuestion(message)
      ? askPage(tab.id)
      : (host.handle(message, { tab: tab.id, frame: frameId ?? 0 }) ?? library.handle(message));
    if (reply === undefined) return undefined;
    void reply.then(respond);
    return true;
  });
  browser.tabs.onRemoved.addListener((tab) => {
    void host.freeTab(tab);
    forgetBadge(tab);
  });
  browser.runtime.onInstalled.addListener(createMenus);
  passOrders();
});
