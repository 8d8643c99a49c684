import { browser } from 'wxt/browser';
import { POPUP_PORT, type PageReport, type PageState } from './page-state';
import type { Session } from './session';

type Port = ReturnType<typeof browser.runtime.connect>;

/** Answers the popups that are opened over this page. */
export function servePopups(session: Session, site: string): { tell(page: PageState): void } {
  const popups = new Set<Port>();
  const frame = window === window.top ? {} : { frame: String(Math.random()) };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== POPUP_PORT) return;
    popups.add(port);
    port.onDisconnect.addListener(() => popups.delete(port));
    port.postMessage({ site, page: session.state, ...frame } satisfies PageReport);
  });
  return {
    tell: (page) => {
      for (const popup of popups) popup.postMessage({ site, page, ...frame } satisfies PageReport);
    },
  };
}
