import { browser } from 'wxt/browser';
import { pageTab } from '../../page-tab';
import { FRAME_HERE, isMessage, PANEL_CALL, PANEL_PORT } from '../../panel-port';
import { readFrameMessage } from '../../panel-frame';
import { FrameState, idOf, nameOf, type PanelMark } from './frame-state';
import { inOrder, NO_POSITIONS, type PageModel, positionsOf, statusOf, type Status } from './model';

type Port = ReturnType<typeof browser.tabs.connect>;

/** When a page that did not answer is asked again, in milliseconds; after that it waits for the browser to say that it has loaded. */
const RETRIES = [200, 600, 1_500];

/** Changes are gathered so long before the panel is drawn anew, in milliseconds: longer where drawing costs more. */
const GATHER = 60;
const GATHER_PER_MARK = 1 / 25;

/** A mark the reader has come to on the page; `firm` when by a click on it. */
export interface Selection {
  readonly id: string;
  readonly firm: boolean;
}

export interface FollowerEvents {
  onModel: (model: PageModel) => void;
  onSelected: (selection: Selection) => void;
}

/** Follows one tab, or the active tab of the window: keeps a connection to each of its frames and tells what they say. */
export class Follower {
  readonly #events: FollowerEvents;
  readonly #frames = new Map<number, { port: Port; state: FrameState }>();
  #tab: number | undefined;
  #status: Status | undefined;
  #isLoading = false;
  #attempts = 0;
  /** Why the browser ended the last connection, in its own words. */
  #refusal: string | undefined;
  /** Whether the other frames of the page have been asked to tell of themselves. */
  #hasCalled = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #draw: ReturnType<typeof setTimeout> | undefined;
  #marks: readonly PanelMark[] = [];
  #areMarksOld = false;

  constructor(events: FollowerEvents) {
    this.#events = events;
  }

  /** Begins: with a tab's number, that tab for good. */
  async start(fixed?: number): Promise<void> {
    browser.runtime.onMessage.addListener((message: unknown, sender) => {
      if (sender.id !== browser.runtime.id || sender.tab?.id !== this.#tab) return;
      if (isMessage(message, FRAME_HERE) && this.#tab !== undefined)
        this.#connect(sender.frameId ?? 0);
    });
    browser.tabs.onUpdated.addListener((tab, { status }) => {
      if (tab !== this.#tab || status === undefined) return;
      this.#isLoading = status === 'loading';
      this.#attempts = 0;
      if (!this.#frames.has(0)) this.#connect(0);
    });
    browser.tabs.onRemoved.addListener((tab) => {
      if (tab !== this.#tab) return;
      this.#drop();
      this.#say({ state: 'closed' });
    });
    if (fixed !== undefined) {
      await this.#follow(fixed);
      return;
    }
    const { id: window } = await browser.windows.getCurrent();
    const own = await browser.tabs.getCurrent();
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (windowId === window && tabId !== own?.id) void this.#follow(tabId);
    });
    const { tab } = await pageTab();
    if (tab?.id !== undefined && this.#tab === undefined) await this.#follow(tab.id);
  }

  /** The tab that is followed now. */
  get tab(): number | undefined {
    return this.#tab;
  }

  /** Scrolls the page to a mark and flashes it. */
  show(mark: PanelMark): void {
    try {
      this.#frames.get(mark.frame)?.port.postMessage({ type: 'show', ...nameOf(mark) });
    } catch {
      // The page has gone just now; its end is told by itself.
    }
  }

  async #follow(tab: number): Promise<void> {
    if (tab === this.#tab) return;
    this.#drop();
    this.#tab = tab;
    this.#attempts = 0;
    this.#hasCalled = false;
    this.#say({ state: 'connecting' });
    try {
      this.#isLoading = (await browser.tabs.get(tab)).status === 'loading';
    } catch {
      if (tab === this.#tab) this.#say({ state: 'closed' });
      return;
    }
    if (tab === this.#tab) this.#connect(0);
  }

  #drop(): void {
    clearTimeout(this.#retry);
    const ports = [...this.#frames.values()].map(({ port }) => port);
    this.#frames.clear();
    for (const port of ports) port.disconnect();
    this.#areMarksOld = true;
  }

  #connect(frame: number): void {
    const tab = this.#tab;
    if (tab === undefined || this.#frames.has(frame)) return;
    if (frame === 0) clearTimeout(this.#retry);
    const port = browser.tabs.connect(tab, { name: PANEL_PORT, frameId: frame });
    const state = new FrameState(frame);
    this.#frames.set(frame, { port, state });
    port.onMessage.addListener((received: unknown) => {
      const message = readFrameMessage(received);
      if (message === undefined || this.#frames.get(frame)?.port !== port) return;
      if (frame === 0) this.#attempts = 0;
      if (frame === 0 && !this.#hasCalled) {
        this.#hasCalled = true;
        // Frames that were marked before the panel opened tell of themselves only when asked.
        browser.tabs.sendMessage(tab, PANEL_CALL).catch(() => undefined);
      }
      const change = state.apply(message);
      if (message.type === 'selected') {
        this.#events.onSelected({ id: idOf(frame, message), firm: message.firm });
        return;
      }
      if (change === 'marks') this.#areMarksOld = true;
      this.#status = undefined;
      this.#plan();
    });
    port.onDisconnect.addListener(() => {
      // Where nobody listens Chromium says so here, and logs it as an error unless it is read.
      this.#refusal = browser.runtime.lastError?.message;
      if (this.#frames.get(frame)?.port !== port) return;
      this.#frames.delete(frame);
      this.#areMarksOld = true;
      if (frame === 0) this.#askAgain();
      else this.#plan();
    });
  }

  #askAgain(): void {
    this.#hasCalled = false;
    const delay = RETRIES[this.#attempts];
    if (delay === undefined) {
      this.#say(
        this.#isLoading ? { state: 'connecting' } : { state: 'unreachable', reason: this.#refusal },
      );
      return;
    }
    this.#attempts += 1;
    this.#say({ state: 'connecting' });
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      this.#connect(0);
    }, delay);
  }

  /** Says something of the page as a whole, until one of its frames says something. */
  #say(status: Status): void {
    this.#status = status;
    this.#plan();
  }

  #plan(): void {
    if (this.#draw !== undefined) return;
    this.#draw = setTimeout(
      () => {
        this.#draw = undefined;
        const frames = inOrder([...this.#frames.values()].map(({ state }) => state));
        if (this.#areMarksOld) this.#marks = frames.flatMap((frame) => frame.marks());
        this.#areMarksOld = false;
        this.#events.onModel({
          status: this.#status ?? statusOf(frames),
          site: frames[0]?.site ?? '',
          source: frames[0]?.source,
          marks: this.#marks,
          positions: frames.length === 0 ? NO_POSITIONS : positionsOf(frames),
        });
      },
      GATHER + this.#marks.length * GATHER_PER_MARK,
    );
  }
}
