import { resolve } from 'node:path';
import { By, Key, until } from 'selenium-webdriver';
import type { Driver } from 'selenium-webdriver/firefox.js';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { LAST_FIGURE, readHighlights, type Highlighted } from '../highlights';
import { serve, type Site } from '../serve';
import { launchFirefox, ORIGIN } from './launch';
import { close, enter, isOpen, openPopup } from './surfaces';

let site: Site;
let driver: Driver;
let page: string;
let arrive: (script: string) => void;

beforeAll(async () => {
  site = await serve(resolve(import.meta.dirname, '../fixtures'), {
    '/slow.html':
      '<!doctype html><meta charset="utf-8"><p>常熟高新区成绩单，税收3亿元</p><script src="/late.js"></script>',
    '/late.js': new Promise((late) => (arrive = late)),
  });
  driver = await launchFirefox();
  page = await driver.getWindowHandle();
});

afterAll(async () => {
  await driver.quit();
  await site.close();
});

beforeEach(async () => {
  await driver.get(`${site.origin}/article.html`);
  await expect.poll(marks).toContainEqual(['figure', LAST_FIGURE]);
});

afterEach(async () => {
  for (const place of ['popup', 'sidebar'] as const) await close(driver, place);
  for (const handle of await driver.getAllWindowHandles()) {
    if (handle === page) continue;
    await driver.switchTo().window(handle);
    await driver.close();
  }
  await driver.switchTo().window(page);
});

const KINDS = ['figure', 'zone', 'programme'];

const marks = (): Promise<Highlighted[]> => driver.executeScript(readHighlights);
const textOf = (css: string): Promise<string> => driver.findElement(By.css(css)).getText();
const notice = (): Promise<string> => textOf('.popup-notice');
const counts = (): Promise<string[]> =>
  Promise.all(KINDS.map((kind) => textOf(`.popup-count[data-kind=${kind}]`).catch(() => '')));

async function expectedCounts(): Promise<string[]> {
  const found = await marks();
  return KINDS.map((kind) => String(found.filter(([of]) => of === kind).length));
}

it('the popup counts what the page beneath it has, and switches its site off and on', async () => {
  const expected = await expectedCounts();
  await openPopup(driver);
  await expect.poll(counts).toEqual(expected);
  expect(await textOf('body')).toContain('127.0.0.1');
  await driver.findElement(By.css('[role=switch]')).click();
  await expect.poll(notice).toBe('Off on this site.');
  await driver.switchTo().window(page);
  expect(await marks()).toEqual([]);
  await enter(driver, 'popup');
  await driver.findElement(By.css('[role=switch]')).sendKeys(Key.SPACE);
  await expect.poll(counts).toEqual(expected);
});

it('its button opens the sidebar beside the page', async () => {
  const expected = await expectedCounts();
  await openPopup(driver);
  // Until it has counted it may be drawn again, and a press in between is lost.
  await expect.poll(counts).toEqual(expected);
  const button = await driver.findElement(By.css('.popup-ways button'));
  await driver.wait(until.elementIsEnabled(button), 10_000);
  await button.click();
  await enter(driver, 'sidebar');
  await expect.poll(() => textOf('body')).toContain('236.5亿元');
  await expect.poll(() => isOpen(driver, 'popup')).toBe(false);
});

it('over a page that is still loading it waits for it', async () => {
  await driver.executeScript(`setTimeout(() => location.assign('/slow.html'))`);
  await expect.poll(() => site.requests).toContain('/late.js');
  await openPopup(driver);
  await expect.poll(notice).toBe('The page is still loading…');
  arrive('');
  await expect.poll(counts).toEqual(['1', '1', '0']);
});

it('opened as a tab it is about the tab the reader came from, or says that there is none', async () => {
  const expected = await expectedCounts();
  await driver.switchTo().newWindow('tab');
  await driver.get(`${ORIGIN}/popup.html`);
  await expect.poll(counts).toEqual(expected);
  await driver.switchTo().newWindow('tab');
  await driver.get('about:license');
  await driver.switchTo().newWindow('tab');
  await driver.get(`${ORIGIN}/popup.html`);
  await expect.poll(notice).toContain('cannot run in the tab you came from');
  await driver.switchTo().newWindow('window');
  await driver.get(`${ORIGIN}/popup.html`);
  await expect.poll(notice).toBe('There is no other tab in this window.');
});

it('over a page of the browser it says that it cannot run', async () => {
  await driver.get('about:license');
  await openPopup(driver);
  await expect.poll(notice).toContain('Liangdian cannot run on this page.');
  expect(await driver.findElements(By.css('[role=switch]'))).toEqual([]);
});
