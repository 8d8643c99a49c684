import { browser } from 'wxt/browser';
import { readMetadata } from '../page/metadata';
import { PanelLink } from './panel-link';
import { FRAME_HERE, isMessage, PANEL_CALL, PANEL_PORT } from './panel-port';
import type { Session } from './session';

/** Lets panels connect to this frame, and tells those that are open of it. */
export function linkPanels(session: Session, site: string): PanelLink {
  const announce = (): void => {
    browser.runtime.sendMessage(FRAME_HERE).catch(() => undefined);
  };
  const link = new PanelLink(document, {
    lens: () => session.lens,
    source: () => readMetadata(document),
    report: () => ({ site, page: session.state }),
    announce,
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === PANEL_PORT) link.attach(port);
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isMessage(message, PANEL_CALL) && session.lens !== undefined) announce();
  });
  return link;
}
