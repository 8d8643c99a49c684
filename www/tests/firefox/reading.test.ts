import { resolve } from 'node:path';
import { Key, Origin } from 'selenium-webdriver';
import type { Driver } from 'selenium-webdriver/firefox.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readHighlights, type Highlighted } from '../highlights';
import { serve, type Site } from '../serve';
import { readCard } from './card';
import { launchFirefox, storeIn } from './launch';
import { inWindow } from './surfaces';

const TEXT = '<p>常熟高新区公布成绩单，税收1亿元</p>';

const PAGES: Record<string, string> = {
  '/plain.html': `<!doctype html><meta charset="utf-8">${TEXT}`,
  '/guarded.html': `<!doctype html><meta charset="utf-8"><style>* { user-select: none }</style>
    <body oncontextmenu="return false" onselectstart="return false" oncopy="return false">${TEXT}
    <script>for (const type of ['contextmenu', 'mousedown', 'selectstart', 'pointermove', 'mousemove', 'keydown'])
      document.addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);</script>`,
  '/vertical.html': `<!doctype html><meta charset="utf-8"><body style="writing-mode: vertical-rl">${TEXT}`,
};

let site: Site;
let driver: Driver;

beforeAll(async () => {
  site = await serve(resolve(import.meta.dirname, '../fixtures'), PAGES);
  driver = await launchFirefox();
});

afterAll(async () => {
  await driver.quit();
  await site.close();
});

async function open(path: string): Promise<void> {
  await driver.get(site.origin + path);
  const marks = (): Promise<Highlighted[]> => driver.executeScript(readHighlights);
  await expect.poll(marks).toContainEqual(['figure', '1亿元']);
}

/** The middle of the figure, in CSS pixels of the viewport. */
const place = (): Promise<{ x: number; y: number }> =>
  driver.executeScript(() => {
    const [range] = [...(CSS.highlights.get('liangdian-figure') ?? [])] as Range[];
    const { left, top, width, height } = (range ?? new Range()).getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  });

async function hover(): Promise<void> {
  const { x, y } = await place();
  await driver.actions().move({ x, y, origin: Origin.VIEWPORT }).perform();
  await expect.poll(() => readCard(driver)).toMatchObject({ head: ['Figure', '1亿元'] });
  await driver.actions().sendKeys(Key.ESCAPE).perform();
  await expect.poll(() => readCard(driver)).toBeUndefined();
  await driver.actions().move({ x: 1, y: 1, origin: Origin.VIEWPORT }).perform();
}

it.each(['/guarded.html', '/vertical.html'])('a card opens on %s', async (path) => {
  await open(path);
  await hover();
});

it.each([1.5, 3])('a card opens where the mark is seen at a zoom of %d', async (zoom) => {
  await open('/plain.html');
  const setZoom = (to: number): Promise<void> =>
    inWindow(driver, () => driver.executeScript(`gBrowser.selectedBrowser.fullZoom = ${to};`));
  await setZoom(zoom);
  await expect
    .poll(() => driver.executeScript<number>('return devicePixelRatio'))
    .toBeCloseTo(zoom);
  await hover();
  await setZoom(1);
});

it('a tap opens a card', async () => {
  await open('/plain.html');
  const { x, y } = await place();
  const bidi = await driver.getBidi();
  const actions = [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const parameters = { pointerType: 'touch' };
  await bidi.send({
    method: 'input.performActions',
    params: {
      context: await driver.getWindowHandle(),
      actions: [{ type: 'pointer', id: 'finger', parameters, actions }],
    },
  });
  await expect.poll(() => readCard(driver)).toMatchObject({ head: ['Figure', '1亿元'] });
});

it('marks are printed only where that is wanted', async () => {
  await open('/plain.html');
  const setMedium = (medium: string): Promise<void> =>
    inWindow(driver, () =>
      driver.executeScript(
        `gBrowser.selectedBrowser.browsingContext.mediumOverride = "${medium}";`,
      ),
    );
  const background = (): Promise<string> =>
    driver.executeScript(() => {
      const p = document.querySelector('p') ?? document.body;
      return getComputedStyle(p, '::highlight(liangdian-figure)').backgroundColor;
    });
  expect(await background()).toBe('rgb(255, 229, 154)');
  await setMedium('print');
  await expect.poll(background).toBe('rgba(0, 0, 0, 0)');
  await storeIn(driver, { settings: { version: 1, print: true } });
  await expect.poll(background).toBe('rgb(255, 229, 154)');
  await setMedium('');
  await storeIn(driver, { settings: null });
});
