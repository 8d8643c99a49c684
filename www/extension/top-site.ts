import { browser } from 'wxt/browser';
import { isRecord } from '../engine/messages';
import { siteOf } from '../settings/sites';

/** What a frame asks the background, and the background the page around it: the name of the site the tab shows. */
const QUESTION = { liangdianTopSite: true } as const;

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
  const answer: unknown = await browser.runtime.sendMessage(QUESTION).catch(() => undefined);
  return typeof answer === 'string' ? answer : siteOf(location);
}

/** Answers, in the page itself, what its frames ask. */
export function answerFrames(): void {
  if (window !== window.top) return;
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id === browser.runtime.id && isTopSiteQuestion(message)) respond(siteOf(location));
  });
}

/** Passes a frame's question on to the page of its tab; undefined where that has no script of ours. For the background. */
export async function askPage(tab: number): Promise<unknown> {
  return browser.tabs.sendMessage(tab, QUESTION, { frameId: 0 }).catch(() => undefined);
}
