import { browser } from 'wxt/browser';
import { isRecord } from '../engine/messages';
import { siteOf } from '../settings/sites';
import type { Session } from './session';

/** What a frame asks the background, and the background the page around it. */
const QUESTION = { liangdianTopSite: true } as const;

/** What the page answers. */
interface Top {
  /** The name of the site that the tab shows. */
  readonly site: string;
  /** Whether the page is to be marked, with all that is in it. */
  readonly isWanted: boolean;
}

/** Whether a message asks for the site of the tab. */
export function isTopSiteQuestion(message: unknown): boolean {
  return isRecord(message) && message['liangdianTopSite'] === true;
}

/** The name of the site whose rule holds here: that of the page in the tab, also in its frames. Never rejects. */
export async function topSite(): Promise<string> {
  if (window === window.top) return siteOf(location);
  const origins = (location as { ancestorOrigins?: ArrayLike<string> }).ancestorOrigins;
  const origin = origins?.[origins.length - 1];
  // A page may hide its origin from its frames, and a local file has none.
  if (origin !== undefined && URL.canParse(origin)) return siteOf(new URL(origin));
  return (await askTop())?.site ?? siteOf(location);
}

/** Starts in a new frame that would wait for the reader's word, where the page around it has it already. */
export async function startWithTop(session: Session): Promise<void> {
  const waits = (): boolean => window !== window.top && session.state.state === 'asking';
  if (waits() && (await askTop())?.isWanted === true && waits()) session.start();
}

/** Undefined where the page itself has no script of ours. */
async function askTop(): Promise<Partial<Top> | undefined> {
  const answer: unknown = await browser.runtime.sendMessage(QUESTION).catch(() => undefined);
  return isRecord(answer) ? answer : undefined;
}

/** Answers, in the page itself, what its frames ask. */
export function answerFrames(session: Session): void {
  if (window !== window.top) return;
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id === browser.runtime.id && isTopSiteQuestion(message))
      respond({ site: siteOf(location), isWanted: session.isWanted } satisfies Top);
  });
}

/** Passes a frame's question on to the page of its tab; undefined where that has no script of ours. For the background. */
export async function askPage(tab: number): Promise<unknown> {
  return browser.tabs.sendMessage(tab, QUESTION, { frameId: 0 }).catch(() => undefined);
}
