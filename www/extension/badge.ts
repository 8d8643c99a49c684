import { browser } from 'wxt/browser';
import { MARK_COLOURS } from '../ui/tokens';
import type { CountMessage } from './orders';

/** What each frame of a tab last reported, and when. */
type Frames = Readonly<Record<string, { readonly figures: number; readonly at: number }>>;

// The background may be ended between two frames' reports; the session's storage is not.
const keyOf = (tab: number): `figures:${number}` => `figures:${tab}`;

/** Reports are added up one after the other: two at once would read the same sum. */
let turn: Promise<unknown> = Promise.resolve();

/** Shows on the toolbar button how many figures a tab's frames have together. */
export function countOnBadge(tab: number, frame: number, message: CountMessage): void {
  turn = turn.then(() => count(tab, frame, message)).catch(() => undefined);
}

/** Forgets a tab that was closed. */
export function forgetBadge(tab: number): void {
  turn = turn.then(() => browser.storage.session.remove(keyOf(tab))).catch(() => undefined);
}

async function count(tab: number, frame: number, message: CountMessage): Promise<void> {
  const key = keyOf(tab);
  const stored = (await browser.storage.session.get(key))[key] as Frames | undefined;
  // What was reported before the top frame's document came to be was of the page before.
  const live = Object.entries(stored ?? {}).filter(
    ([, { at }]) => frame !== 0 || at >= message.since,
  );
  const frames: Frames = {
    ...Object.fromEntries(live),
    [frame]: { figures: message.liangdianFigures, at: Date.now() },
  };
  await browser.storage.session.set({ [key]: frames });
  const sum = Object.values(frames).reduce((total, { figures }) => total + figures, 0);
  await browser.action.setBadgeBackgroundColor({
    tabId: tab,
    color: MARK_COLOURS.figure.accent.light,
  });
  await browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId: tab, text: badgeText(sum) });
}

/** A number in the four characters a badge has room for: `999`, `1.2k`, `12k`. */
export function badgeText(count: number): string {
  if (count === 0) return '';
  if (count < 1000) return String(count);
  if (count < 9950) return `${(count / 1000).toFixed(1).replace(/\.0$/, '')}k`;
  return count < 999_500 ? `${Math.round(count / 1000)}k` : '∞';
}
