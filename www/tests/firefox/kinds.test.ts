import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { By, until } from 'selenium-webdriver';
import type { Driver } from 'selenium-webdriver/firefox.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readHighlights, type Highlighted } from '../highlights';
import { serve, type Site } from '../serve';
import { allow, launchFirefox, storeIn } from './launch';
import { close, enter, openPopup } from './surfaces';

const article = (text: string): string =>
  `<!doctype html><meta charset="utf-8"><title>园区</title><p>常熟高新区公布成绩单，${text}</p>`;

const pages: Record<string, string> = {
  '/plain.txt': '常熟高新区成绩单\n\n全年税收12亿元，\n利润34亿元。\n',
  '/inner.html': article('利润2亿元'),
  '/other.html': `${article('产值3亿元')}<iframe src="/inner.html"></iframe>`,
  '/next.html': article('税收9亿元'),
  '/shadow.html': `${article('税收1亿元')}<x-card>利润2亿元</x-card><x-late></x-late><script>
    document.querySelector('x-card').attachShadow({ mode: 'open' }).innerHTML = '<h2>产值<b>3</b>亿元</h2><slot></slot>';
    addEventListener('late', () => { document.querySelector('x-late').attachShadow({ mode: 'open' }).innerHTML = '<p>出口4亿元</p>'; });
    </script>`,
  '/table.html': `<!doctype html><meta charset="utf-8"><p>各园区成绩单</p><table><caption>单位：亿元</caption>
    <tr><th>园区<th>税收<tr><td>常熟高新区<td>461亿元<tr><td>昆山高新区<td>82.5%</table>`,
};

let site: Site;
let driver: Driver;

beforeAll(async () => {
  // A page that may not be stored is not kept to come back to.
  const headers = { 'cache-control': 'no-cache' };
  site = await serve(resolve(import.meta.dirname, '../fixtures'), pages, headers);
  const other = site.origin.replace('127.0.0.1', 'localhost');
  pages['/frames.html'] = `${article('税收1亿元')}<iframe src="/inner.html"></iframe>
    <iframe src="${other}/other.html"></iframe><iframe srcdoc="<p>昆山高新区全年进口5亿元</p>"></iframe>
    <iframe sandbox="allow-scripts" src="/inner.html" referrerpolicy="no-referrer"></iframe>`;
  driver = await launchFirefox();
});

afterAll(async () => {
  await driver.quit();
  await site.close();
});

const marks = (): Promise<Highlighted[]> => driver.executeScript(readHighlights);

async function figures(): Promise<string[]> {
  return (await marks()).flatMap(([kind, text]) => (kind === 'figure' ? text : []));
}

/** The figures of the page and of all frames in it. */
async function allFigures(): Promise<string[]> {
  const found = await figures();
  for (const frame of await driver.findElements(By.css('iframe'))) {
    await driver.switchTo().frame(frame);
    found.push(...(await allFigures()));
    await driver.switchTo().parentFrame();
  }
  return found.sort();
}

const store = (items: Record<string, unknown>): Promise<void> => storeIn(driver, items);

const EVERY = ['1亿元', '2亿元', '2亿元', '2亿元', '3亿元', '5亿元'];

it('every frame is marked, by the rule of the page around it', async () => {
  await driver.get(`${site.origin}/frames.html`);
  await expect.poll(allFigures).toEqual(EVERY);
  await store({ 'site:localhost': 'never' });
  await driver.get(`${site.origin}/frames.html`);
  await expect.poll(allFigures).toEqual(EVERY);
  await store({ 'site:127.0.0.1': 'never' });
  await expect.poll(allFigures).toEqual([]);
  await driver.get(`${site.origin}/frames.html`);
  await new Promise((done) => setTimeout(done, 1_500));
  expect(await allFigures()).toEqual([]);
  await store({ 'site:127.0.0.1': null, 'site:localhost': null });
  await expect.poll(allFigures).toEqual(EVERY);
});

it('a frame that comes after the reader agreed to the page is marked with it', async () => {
  await store({ 'site:127.0.0.1': 'ask' });
  const addFrame = (src: string): Promise<void> =>
    driver.executeScript((src: string) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, src);
  await driver.get(`${site.origin}/next.html`);
  const page = await driver.getWindowHandle();
  await openPopup(driver);
  const mark = By.xpath('//button[normalize-space()="Mark this page"]');
  const button = await driver.wait(until.elementLocated(mark), 10_000);
  await driver.switchTo().window(page);
  await addFrame('/inner.html');
  await new Promise((done) => setTimeout(done, 1_500));
  expect(await allFigures()).toEqual([]);
  await enter(driver, 'popup');
  await button.click();
  await driver.switchTo().window(page);
  await expect.poll(allFigures).toEqual(['2亿元', '9亿元']);
  await addFrame(`${site.origin.replace('127.0.0.1', 'localhost')}/other.html`);
  await expect.poll(allFigures).toEqual(['2亿元', '2亿元', '3亿元', '9亿元']);
  await close(driver, 'popup');
  await store({ 'site:127.0.0.1': null });
});

it('open shadow trees are read, painted and followed', async () => {
  await driver.get(`${site.origin}/shadow.html`);
  // Ranges of several trees have no order.
  const figures = (): Promise<string[]> =>
    driver.executeScript(() => [...(CSS.highlights.get('liangdian-figure') ?? [])].map(String));
  await expect.poll(async () => (await figures()).sort()).toEqual(['1亿元', '2亿元', '3亿元']);
  const background = await driver.executeScript<string>(() => {
    const title = document.querySelector('x-card')?.shadowRoot?.querySelector('h2');
    return title && getComputedStyle(title, '::highlight(liangdian-figure)').backgroundColor;
  });
  expect(background).toBe('rgb(255, 229, 154)');
  await driver.executeScript("dispatchEvent(new Event('late'))");
  await expect.poll(async () => (await figures()).length).toBe(4);
});

it('cells are marked in tables', async () => {
  await driver.get(`${site.origin}/table.html`);
  await expect.poll(figures).toEqual(expect.arrayContaining(['461亿元', '82.5%']));
});

it('plain text is marked', async () => {
  await driver.get(`${site.origin}/plain.txt`);
  await expect.poll(figures).toEqual(['12亿元', '34亿元']);
});

it('a page that is come back to shows its marks and goes on', async () => {
  await driver.get(`${site.origin}/inner.html`);
  await expect.poll(figures).toEqual(['2亿元']);
  await driver.executeScript(
    "addEventListener('pageshow', (event) => { document.title = 'persisted ' + event.persisted; })",
  );
  await driver.get(`${site.origin}/next.html`);
  await expect.poll(figures).toEqual(['9亿元']);
  await driver.navigate().back();
  await expect.poll(() => driver.getTitle()).toBe('persisted true');
  await expect.poll(figures).toEqual(['2亿元']);
  await driver.executeScript("document.body.append('税收8亿元')");
  await expect.poll(figures).toEqual(['2亿元', '8亿元']);
});

// The last test: the extension starts anew in it.
it('local files are marked once the reader has let the extension into them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'liangdian-files-'));
  const file = join(folder, '报告.html');
  await writeFile(file, article('税收7亿元'));
  const address = pathToFileURL(file).href;
  await driver.get(address);
  await new Promise((done) => setTimeout(done, 1_500));
  expect(await figures()).toEqual([]);
  await allow(driver, 'files');
  await driver.get(address);
  await expect.poll(figures).toEqual(['7亿元']);
  await rm(folder, { recursive: true });
});
