import type { Page } from '@playwright/test';

/** A stop of the keyboard on its way through a page. */
export interface Stop {
  /** What it is: its role or element, and its name. */
  readonly what: string;
  /** Whether it shows that the keyboard is there. */
  readonly hasRing: boolean;
  /** Whether it can be seen, in the window and with a size. */
  readonly isSeen: boolean;
}

/** More stops than any page of ours has: a page that holds the keyboard fast is noticed. */
const MOST = 300;

/** Goes through a page with Tab alone until it leaves it. Throws where the keyboard does not come out again. */
export async function walk(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    document.querySelector('[data-walked]')?.removeAttribute('data-walked');
    // From the top, wherever the keyboard was.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops: Stop[] = [];
  for (let at = 0; at < MOST; at += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((isFirst) => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return undefined;
      // Round again: the browser's own controls are not there to be gone through.
      if (focused.hasAttribute('data-walked')) return undefined;
      if (isFirst) focused.setAttribute('data-walked', '');
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const { width, height, top, bottom, left, right } = focused.getBoundingClientRect();
      const name = focused.getAttribute('aria-label') ?? focused.textContent.trim().slice(0, 20);
      return {
        what: `${focused.getAttribute('role') ?? focused.localName} ${name}`,
        hasRing: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
        isSeen:
          width > 0 &&
          height > 0 &&
          bottom > 0 &&
          top < window.innerHeight &&
          right > 0 &&
          left < window.innerWidth,
      };
    }, at === 0);
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error(`the keyboard does not leave the page after ${MOST} stops`);
}
