import { resolve } from 'node:path';
import { By, Key, type WebElement } from 'selenium-webdriver';
import type { Driver } from 'selenium-webdriver/firefox.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LAST_FIGURE, readHighlights, REPEATED, type Highlighted } from '../highlights';
import { serve, type Site } from '../serve';
import { launchFirefox, ORIGIN } from './launch';

let site: Site;
let driver: Driver;

beforeAll(async () => {
  site = await serve(resolve(import.meta.dirname, '../fixtures'));
  driver = await launchFirefox();
});

afterAll(async () => {
  await driver.quit();
  await site.close();
});

const rows = (): Promise<WebElement[]> => driver.findElements(By.css('[data-fact]'));

/** Asks an extension page which tabs there are; the last is the newest. */
function newestTab(): Promise<number> {
  return driver.executeAsyncScript<number>(`
    const done = arguments[arguments.length - 1];
    browser.tabs.query({}).then((tabs) => done(Math.max(...tabs.map((tab) => tab.id))));
  `);
}

it('the panel lists the facts of a page, sorts them, and leads to their marks', async () => {
  const asking = await driver.getWindowHandle();
  await driver.get(`${ORIGIN}/panel.html`);
  await driver.switchTo().newWindow('tab');
  const article = await driver.getWindowHandle();
  await driver.get(`${site.origin}/article.html`);
  const marks = (): Promise<Highlighted[]> => driver.executeScript(readHighlights);
  await expect.poll(marks).toContainEqual(['figure', LAST_FIGURE]);
  const figures = (await marks()).filter(([kind]) => kind === 'figure').length;
  await driver.manage().window().setRect({ width: 700, height: 420 });

  await driver.switchTo().window(asking);
  const tab = await newestTab();
  await driver.get(`${ORIGIN}/panel.html?tab=${tab}`);
  await expect.poll(async () => (await rows()).length).toBeGreaterThan(3);
  const selected = await driver.findElement(By.css('[role=tab][aria-selected=true]'));
  await expect.poll(() => selected.getText()).toContain(String(figures - REPEATED));

  const search = await driver.findElement(By.css('input[type=search]'));
  await search.sendKeys('瞪羚');
  await expect.poll(async () => (await rows()).length).toBeLessThan(4);
  const [row] = await rows();
  expect(await row?.getText()).toContain('三十家');
  await row?.sendKeys(Key.ENTER);
  await driver.switchTo().window(article);
  await expect.poll(() => driver.executeScript<number>('return scrollY')).toBeGreaterThan(0);

  await driver.executeScript(() => {
    document.querySelector('#added')?.append('新增瞪羚企业17家。');
  });
  await driver.switchTo().window(asking);
  await expect
    .poll(async () => Promise.all((await rows()).map((each) => each.getText())))
    .toContainEqual(expect.stringContaining('17'));
});
