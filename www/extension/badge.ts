import { browser } from 'wxt/browser';
import { MARK_COLOURS } from '../ui/tokens';

/** Figures by frame, of one tab. */
type Frames = Readonly<Record<number, number>>;

// The background may be ended between two frames' reports; the session's storage is not.
const keyOf = (tab: number): `figures:${number}` => `figures:${tab}`;

/** Reports are added up one after the other: two at once would read the same sum. */
let turn: Promise<unknown> = Promise.resolve();

/** Shows on the toolbar button how many figures a tab's frames have together. */
export function countOnBadge(tab: number, frame: number, figures: number): void {
  turn = turn.then(() => count(tab, frame, figures)).catch(() => undefined);
}

/** Forgets a tab that was closed. */
export function forgetBadge(tab: number): void {
  turn = turn.then(() => browser.storage.session.remove(keyOf(tab))).catch(() => undefined);
}

async function count(tab: number, frame: number, figures: number): Promise<void> {
  const key = keyOf(tab);
  const stored = (await browser.storage.session.get(key))[key] as Frames | undefined;
  // A top frame with nothing yet is a new page, and the frames of the old one are gone.
  const frames: Frames = { ...(frame === 0 && figures === 0 ? {} : stored), [frame]: figures };
  await browser.storage.session.set({ [key]: frames });
  const sum = Object.values(frames).reduce((a, b) => a + b, 0);
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
