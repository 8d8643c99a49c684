import { browser } from 'wxt/browser';
import type { Mark } from '../page/mark';
import { readMetadata } from '../page/metadata';
import { loadPanelLink } from './late-scripts';
import type { LinkedPage, LinkedPort, PanelLink } from './panel-link';
import { FRAME_HERE, isMessage, PANEL_CALL, PANEL_PORT } from './panel-port';
import type { Session } from './session';

/** What a page without a panel has of one: lets panels know of the page, and gets the link when the first one asks. */
export class PanelHook {
  #link: PanelLink | undefined;
  #isAnnounced = false;

  /**
   * @param announce - lets panels know that there is something to ask here
   * @param load - gets the link's script
   */
  constructor(
    readonly page: LinkedPage,
    readonly announce: () => void,
    readonly load: () => Promise<typeof PanelLink>,
  ) {}

  /** Takes a panel's connection; ends it where the script cannot be had. */
  async attach(port: LinkedPort): Promise<void> {
    const over = new AbortController();
    port.onDisconnect.addListener(() => {
      over.abort();
    });
    try {
      const Link = await this.load();
      this.#link ??= new Link(document, this.page);
      if (!over.signal.aborted) this.#link.attach(port);
    } catch {
      port.disconnect();
    }
  }

  /** To be called when marks may have come, gone or moved, or the state of the page is another. */
  changed(): void {
    const isMarking = this.page.lens() !== undefined;
    if (isMarking && !this.#isAnnounced) this.announce();
    this.#isAnnounced = isMarking;
    this.#link?.changed();
  }

  /** To be called when the reader has come to a mark. */
  selected(mark: Mark): void {
    this.#link?.selected(mark);
  }
}

/** Lets panels connect to this frame, and tells those that are open of it. */
export function linkPanels(session: Session, site: string): PanelHook {
  const announce = (): void => {
    browser.runtime.sendMessage(FRAME_HERE).catch(() => undefined);
  };
  const hook = new PanelHook(
    {
      lens: () => session.lens,
      source: () => readMetadata(document),
      report: () => ({ site, page: session.state }),
    },
    announce,
    loadPanelLink,
  );
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === PANEL_PORT) void hook.attach(port);
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isMessage(message, PANEL_CALL) && session.lens !== undefined) announce();
  });
  return hook;
}
