import { resolve } from 'node:path';
import { By, Key, until, type WebElement } from 'selenium-webdriver';
import type { Driver } from 'selenium-webdriver/firefox.js';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { LAST_FIGURE, readHighlights, REPEATED, type Highlighted } from '../highlights';
import { serve, type Site } from '../serve';
import { readCard } from './card';
import { Downloads } from './files';
import { allow, launchFirefox, ORIGIN } from './launch';
import { enter, inWindow, openPopup } from './surfaces';

/** What an extension keeps, as its pages in ordinary windows have it. */
interface Kept {
  facts: string[];
  rejected: string[];
  settings: object;
}

const NOTHING: Kept = { facts: [], rejected: [], settings: {} };

let site: Site;
let downloads: Downloads;
let driver: Driver;
let ordinary: string;
let page: string;

beforeAll(async () => {
  site = await serve(resolve(import.meta.dirname, '../fixtures'));
  downloads = await Downloads.make();
  driver = await launchFirefox(downloads.folder);
  await allow(driver, 'private windows');
  ordinary = await driver.getWindowHandle();
});

afterAll(async () => {
  await driver.quit();
  await site.close();
  await downloads.remove();
});

beforeEach(async () => {
  await forget();
  page = await opened(() =>
    inWindow(driver, () => driver.executeScript('OpenBrowserWindow({ private: true });')),
  );
  await driver.switchTo().window(page);
  // What the window opens with by itself comes first, or it would come in place of the article.
  await driver.wait(until.urlIs('about:privatebrowsing'), 10_000);
  await driver.get(`${site.origin}/article.html`);
  await expect.poll(marks).toContainEqual(['figure', LAST_FIGURE]);
});

afterEach(async () => {
  for (const handle of await driver.getAllWindowHandles()) {
    if (handle === ordinary) continue;
    await driver.switchTo().window(handle);
    await driver.close();
  }
  await driver.switchTo().window(ordinary);
});

const marks = (): Promise<Highlighted[]> => driver.executeScript(readHighlights);
const texts = async (): Promise<string[]> => (await marks()).map(([, text]) => text);
const text = (css = 'body'): Promise<string> => driver.findElement(By.css(css)).getText();
const cardText = async (): Promise<string> => (await readCard(driver))?.text ?? '';

/** The window or tab that something opens. */
async function opened(open: () => Promise<unknown>): Promise<string> {
  const before = await driver.getAllWindowHandles();
  await open();
  const found = async (): Promise<string | undefined> =>
    (await driver.getAllWindowHandles()).find((handle) => !before.includes(handle));
  return (await driver.wait(found, 10_000)) ?? '';
}

/** Goes into an extension's page in an ordinary window, and back to the private one. */
async function inOrdinary<T>(work: () => Promise<T>): Promise<T> {
  const from = await driver.getWindowHandle();
  await driver.switchTo().window(ordinary);
  await driver.get(`${ORIGIN}/options.html`);
  try {
    return await work();
  } finally {
    await driver.switchTo().window(from);
  }
}

const kept = (): Promise<Kept> => inOrdinary(() => driver.executeAsyncScript<Kept>(READ_KEPT));

const forget = (): Promise<void> => inOrdinary(() => driver.executeAsyncScript(DELETE_KEPT));

/** Opens the card of the mark that comes so many steps after the one that is open, or after the page’s beginning. */
async function openCard(steps: number, title: string): Promise<void> {
  for (let step = 0; step < steps; step += 1)
    await driver.actions().keyDown(Key.ALT).sendKeys('.').keyUp(Key.ALT).perform();
  await expect.poll(async () => (await readCard(driver))?.head[1]).toBe(title);
}

/** Presses a button of the open card by keyboard; the focus is on the page, or on the button pressed before. */
async function pressInCard(name: string, before?: string): Promise<void> {
  const { buttons = [] } = (await readCard(driver)) ?? {};
  expect(buttons).toContain(name);
  const from = before === undefined ? -1 : buttons.indexOf(before);
  const tabs = Array<string>(buttons.indexOf(name) - from).fill(Key.TAB);
  await driver
    .actions()
    .sendKeys(...tabs, Key.ENTER)
    .perform();
}

/** Presses what has this name on a page of the extension. */
async function press(name: string): Promise<void> {
  const named = `normalize-space()="${name}" or @aria-label="${name}"`;
  const path = By.xpath(`//*[self::button and (${named}) and not(@disabled)]`);
  const found = await driver.wait(async () => (await driver.findElements(path))[0], 10_000, name);
  await (found as WebElement).click();
}

it('pages are marked, and the card asks before it saves for the first time', async () => {
  await openCard(2, '236.5亿元');
  expect((await readCard(driver))?.rows).toMatchObject({ Indicator: '地区生产总值' });
  await pressInCard('Save');
  await expect.poll(cardText).toContain('This is a private window');
  expect(await kept()).toEqual(NOTHING);
  await pressInCard('Save anyway', 'Save');
  await expect.poll(cardText).toContain('Saved to the library');
  expect(await kept()).toEqual({ ...NOTHING, facts: ['236.5亿元'] });
  await openCard(4, '6.8%');
  await pressInCard('Save');
  await expect.poll(cardText).toContain('Saved to the library');
  expect(await kept()).toEqual({ ...NOTHING, facts: ['236.5亿元', '6.8%'] });
});

it('what is no mark is forgotten with the page', async () => {
  await openCard(6, '6.8%');
  await pressInCard('Not a mark');
  await expect.poll(texts).not.toContain('6.8%');
  expect(await cardText()).toContain('Not marked until this page is closed');
  expect(await kept()).toEqual(NOTHING);
  await driver.get(`${site.origin}/article.html`);
  await expect.poll(texts).toContain('6.8%');
});

it('the popup says what stays; its sidebar exports at once, and asks before it saves for good', async () => {
  const figures = (await marks()).filter(([kind]) => kind === 'figure').length;
  await openPopup(driver);
  await expect.poll(() => text('.popup-count[data-kind=figure]')).toBe(String(figures));
  expect(await text()).toContain('Private window: marked as always');
  await press('Side panel');
  await enter(driver, 'sidebar');
  await expect.poll(() => text('[role=tab]')).toBe(`Facts${figures - REPEATED}`);
  await press('Export');
  await press('CSV (Excel, WPS)');
  expect(String(await downloads.next(driver))).toContain('236.5');

  const save = async (answer: string): Promise<void> => {
    await press('Save');
    const item = By.xpath('//*[@role="menuitem"][contains(., "All that")]');
    await driver.findElement(item).click();
    await expect.poll(() => text('dialog')).toContain('This is a private window');
    await press(answer);
  };
  await save('Do not save');
  await driver.switchTo().window(page);
  expect(await kept()).toEqual(NOTHING);
  await enter(driver, 'sidebar');
  await save('Save anyway');
  await expect.poll(text).toContain('Saved to the library');
  await driver.switchTo().window(page);
  expect((await kept()).facts).toHaveLength(figures - REPEATED);
});

it('the library opens in an ordinary window; in a private one it says where it is', async () => {
  await openPopup(driver);
  await expect.poll(() => text()).toContain('Library');
  await driver.switchTo().window(await opened(() => press('Library')));
  await expect.poll(() => text()).toContain('The library is still empty');
  await driver.switchTo().window(page);
  await driver.get(`${ORIGIN}/library.html`);
  await expect.poll(() => text()).toContain('There is no library in a private window');
});

/** Reads all that the extension has in its databases and its settings. */
const READ_KEPT = `
  const done = arguments[arguments.length - 1];
  const read = (database, table) => new Promise((resolve) => {
    if (!database?.objectStoreNames.contains(table)) resolve([]);
    else database.transaction(table).objectStore(table).getAll().onsuccess = ({ target }) => resolve(target.result);
  });
  (async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    const database = names.includes('liangdian') ? await new Promise((resolve) => {
      indexedDB.open('liangdian').onsuccess = ({ target }) => resolve(target.result);
    }) : undefined;
    const facts = await read(database, 'facts');
    const rejected = await read(database, 'rejected');
    database?.close();
    done({
      facts: facts.sort((one, other) => one.saved - other.saved).map(({ figure }) => figure.text),
      rejected: rejected.map(({ text }) => text),
      settings: await browser.storage.local.get(),
    });
  })();`;

/** Deletes it. */
const DELETE_KEPT = `
  const done = arguments[arguments.length - 1];
  browser.storage.local.clear().then(() => { indexedDB.deleteDatabase('liangdian').onsuccess = () => done(); });`;
