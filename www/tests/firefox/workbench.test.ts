import { resolve } from 'node:path';
import { By, Key, type WebElement } from 'selenium-webdriver';
import type { Driver } from 'selenium-webdriver/firefox.js';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { exportedValues } from '../exported';
import { LAST_FIGURE, readHighlights, REPEATED, type Highlighted } from '../highlights';
import { serve, type Site } from '../serve';
import { readCard } from './card';
import { chooseFile, Downloads } from './files';
import { launchFirefox, ORIGIN } from './launch';
import { close, enter, inWindow, isOpen, openPopup } from './surfaces';

/** A reader's way through everything, in the browser's own popup and sidebar. */
let site: Site;
let downloads: Downloads;
let driver: Driver;
let page: string;

beforeAll(async () => {
  site = await serve(resolve(import.meta.dirname, '../fixtures'), {
    '/app.html': `<!doctype html><meta charset="utf-8"><title>一</title><p>昆山高新区全年税收2亿元</p><script>
      addEventListener('go', () => { history.pushState({}, '', '/app/2'); document.title = '二'; document.querySelector('p').textContent = '亮点谷全年税收3亿元，利润1亿元'; });</script>`,
  });
  downloads = await Downloads.make();
  driver = await launchFirefox(downloads.folder);
  page = await driver.getWindowHandle();
});

beforeEach(async () => {
  await close(driver, 'popup');
  for (const handle of await driver.getAllWindowHandles()) {
    if (handle === page) continue;
    await driver.switchTo().window(handle);
    await driver.close();
  }
  await backToPage();
  await driver.get(`${site.origin}/article.html`);
  await expect.poll(marks).toContainEqual(['figure', LAST_FIGURE]);
});

afterAll(async () => {
  await driver.quit();
  await site.close();
  await downloads.remove();
});

const marks = (): Promise<Highlighted[]> => driver.executeScript(readHighlights);
const figures = async (): Promise<string[]> =>
  (await marks()).flatMap(([kind, text]) => (kind === 'figure' ? text : []));
const backToPage = (): Promise<void> => driver.switchTo().window(page);

/** Presses what has this name: a button, tab, menu item or switch. */
async function press(name: string): Promise<void> {
  const named = `normalize-space()="${name}" or @aria-label="${name}"`;
  const path = By.xpath(`//*[self::button and (${named}) and not(@disabled)]`);
  const found = await driver.wait(async () => (await driver.findElements(path))[0], 10_000, name);
  await (found as WebElement).click();
}

const text = (css = 'body'): Promise<string> => driver.findElement(By.css(css)).getText();
const rows = (): Promise<WebElement[]> => driver.findElements(By.css('[data-fact]'));
const rowTexts = async (): Promise<string[]> =>
  Promise.all((await rows()).map((row) => row.getText()));

/** Chooses in the list with this label, as its keys do. */
async function select(label: string, option: string): Promise<void> {
  const list = `//select[@id=//label[normalize-space()="${label}"]/@for]`;
  const path = By.xpath(`${list}/option[starts-with(normalize-space(), "${option}")]`);
  const found = await driver.wait(async () => (await driver.findElements(path))[0], 10_000, option);
  await (found as WebElement).click();
}

async function openLibrary(): Promise<void> {
  await driver.switchTo().newWindow('tab');
  await driver.get(`${ORIGIN}/library.html`);
}

/** Presses the shortcut of the sidebar, unless it is open, and waits until it lists the page. */
async function goToSidebar(repeated = REPEATED): Promise<void> {
  const { length } = await figures();
  if (!(await isOpen(driver, 'sidebar'))) {
    await inWindow(driver, async () => {
      const keys = driver.actions().keyDown(Key.ALT).keyDown(Key.SHIFT).sendKeys('p');
      await keys.keyUp(Key.SHIFT).keyUp(Key.ALT).perform();
    });
  }
  await enter(driver, 'sidebar');
  await expect.poll(() => text('[role=tab]')).toBe(`Facts${length - repeated}`);
}

it('a page is marked, and its card saves a figure by keyboard alone', async () => {
  const next = (): Promise<void> =>
    driver.actions().keyDown(Key.ALT).sendKeys('.').keyUp(Key.ALT).perform();
  await next();
  await expect.poll(() => readCard(driver)).toMatchObject({ head: ['Zone', '常熟高新区'] });
  await next();
  await expect.poll(() => readCard(driver)).toMatchObject({ head: ['Figure', '236.5亿元'] });
  const buttons = (await readCard(driver))?.buttons ?? [];
  const tabs = Array<string>(buttons.indexOf('Save') + 1).fill(Key.TAB);
  await driver
    .actions()
    .sendKeys(...tabs, Key.ENTER)
    .perform();
  await expect.poll(async () => (await readCard(driver))?.text).toContain('Saved');
  await driver.actions().sendKeys(Key.ESCAPE).perform();
  await openLibrary();
  await expect.poll(rowTexts).toEqual([expect.stringContaining('236.5亿元')]);
});

it('the shortcut opens the sidebar, which sorts and filters', async () => {
  const { length } = await figures();
  await goToSidebar();
  await press('Filter and sort');
  await select('Sort by', 'Value');
  await expect.poll(async () => (await rowTexts())[0]).toContain('600亿元');
  await select('Direction', 'Smallest first');
  await expect.poll(async () => (await rowTexts())[0]).not.toContain('600亿元');
  await select('Status', 'target or forecast');
  await expect.poll(rowTexts).toContainEqual(expect.stringContaining('4.2%'));
  expect((await rows()).length).toBeLessThan(length);
  await press('Clear filters');
  await select('Sort by', 'Order on the page');
  await press('Filter and sort');
});

it('a row of the sidebar leads to its mark', async () => {
  await driver.manage().window().setRect({ width: 900, height: 420 });
  await goToSidebar();
  const search = await driver.findElement(By.css('input[type=search]'));
  await search.sendKeys('瞪羚');
  await expect.poll(async () => (await rows()).length).toBe(2);
  await (await rows())[0]?.sendKeys(Key.ENTER);
  await search.sendKeys(Key.BACK_SPACE, Key.BACK_SPACE);
  await backToPage();
  await expect.poll(() => driver.executeScript<number>('return scrollY')).toBeGreaterThan(0);
  await driver.manage().window().setRect({ width: 1366, height: 800 });
});

it('every format of an export holds the numbers of the page', async () => {
  const expected = (await figures()).slice(REPEATED);
  await goToSidebar();
  const exported = async (name: string): Promise<Buffer> => {
    await press('Export');
    await press(name);
    return downloads.next(driver);
  };
  const json = await exported('JSON');
  const { mentions } = JSON.parse(String(json)) as { mentions: { text: string }[] };
  expect(mentions.map((mention) => mention.text)).toEqual(expected);
  const values = exportedValues('json', json, 'Value');
  const csv = await exported('CSV (Excel, WPS)');
  expect(exportedValues('csv', csv, 'Value')).toEqual(values);
  const book = await exported('Excel workbook (XLSX)');
  expect(exportedValues('xlsx', book, 'Value')).toEqual(values);
  const table = await exported('Markdown table');
  expect(exportedValues('markdown', table, 'Value')).toEqual(values);
  await press('Export');
  await press('Copy as a table');
  await expect.poll(text).toContain('facts copied');
  const html = await inWindow(driver, () => driver.executeScript<string>(READ_CLIPBOARD));
  expect(html).toContain('<table');
  for (const each of expected) expect(html).toContain(each);
});

it('what is saved from the sidebar is compared in the library', async () => {
  await goToSidebar();
  await press('Save');
  const item = await driver.findElement(By.xpath('//*[@role="menuitem"][contains(., "All that")]'));
  await item.click();
  await expect.poll(text).toContain('Saved to the library');
  await openLibrary();
  await press('Compare');
  await select('Indicator', '地区生产总值');
  await expect.poll(() => text('table')).toMatch(/常熟高新[^]*236\.5/);
  await driver.wait(
    async () => (await driver.findElements(By.css('.library-chart svg'))).length > 0,
    10_000,
  );
  await press('Save chart as PNG');
  expect((await downloads.next(driver)).subarray(1, 4).toString()).toBe('PNG');
});

it('a backup brings back what was wiped', async () => {
  await openLibrary();
  await expect.poll(async () => (await rows()).length).toBeGreaterThan(5);
  const before = await rowTexts();
  await press('Backup');
  await press('Back up to a file');
  const backup = await downloads.keep('backup.json', await downloads.next(driver));
  await press('Articles');
  const remove = await driver.wait(
    async () => (await driver.findElements(By.css('button[aria-label^="Delete"]')))[0],
    10_000,
  );
  await (remove as WebElement).click();
  await press('Facts');
  await expect.poll(text).toContain('empty');
  await press('Backup');
  await press('Restore and replace…');
  await chooseFile(driver, backup, () => press('Replace'));
  await expect.poll(text).toContain('Restored');
  await press('Facts');
  await expect.poll(rowTexts).toEqual(before);
});

it('a row of the lexicon marks what it names, also where an application of one page goes next', async () => {
  await driver.get(`${site.origin}/app.html`);
  await expect.poll(marks).toContainEqual(['zone', '昆山高新区']);
  await driver.switchTo().newWindow('tab');
  await driver.get(`${ORIGIN}/options.html`);
  await press('Add a row');
  const fill = (label: string, content: string): Promise<void> =>
    driver.findElement(By.css(`input[aria-label="${label} · 1"]`)).sendKeys(content);
  await fill('Name', '亮点谷高新技术产业开发区');
  await fill('Other names', '亮点谷');
  await fill('Kind', 'high-tech');
  await press('Save lexicon');
  await expect.poll(text).toContain('The lexicon is saved');
  await backToPage();
  await driver.executeScript("dispatchEvent(new Event('go'))");
  await expect.poll(marks).toEqual([
    ['figure', '3亿元'],
    ['figure', '1亿元'],
    ['zone', '亮点谷'],
  ]);
  await goToSidebar(0);
  expect(await rowTexts()).toHaveLength(2);
  expect(await text('h1')).toBe('二');
});

it('a site that is switched off stays off, and says so in the sidebar', async () => {
  await goToSidebar();
  await backToPage();
  await openPopup(driver);
  await driver.wait(
    async () => (await driver.findElements(By.css('[role=switch]'))).length > 0,
    10_000,
  );
  await driver.findElement(By.css('[role=switch]')).click();
  await close(driver, 'popup');
  await backToPage();
  await expect.poll(marks).toEqual([]);
  await driver.get(`${site.origin}/article.html`);
  await enter(driver, 'sidebar');
  await expect.poll(text).toContain('Off on this site');
  await press('Switch on for this site');
  await expect.poll(async () => (await rows()).length).toBeGreaterThan(5);
  await backToPage();
  expect(await marks()).not.toEqual([]);
});

/** The table on the clipboard, as the programs that paste it get it. */
const READ_CLIPBOARD = `
  const transferable = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
  transferable.init(null);
  transferable.addDataFlavor("text/html");
  Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
  const data = {};
  transferable.getTransferData("text/html", data);
  return data.value.QueryInterface(Ci.nsISupportsString).data;
`;
