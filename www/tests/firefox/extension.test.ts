import { resolve } from 'node:path';
import { Key, Origin } from 'selenium-webdriver';
import type { Driver } from 'selenium-webdriver/firefox.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mutate, readHighlights, type Highlighted } from '../highlights';
import { serve, type Site } from '../serve';
import { readCard } from './card';
import { endBackground, launchFirefox, storeIn } from './launch';

const html = 'return document.documentElement.outerHTML';

let site: Site;
let driver: Driver;

beforeAll(async () => {
  site = await serve(
    resolve(import.meta.dirname, '../fixtures'),
    {},
    { 'content-security-policy': "default-src 'none'" },
  );
  driver = await launchFirefox();
});

afterAll(async () => {
  await driver.quit();
  await site.close();
});

const marks = (): Promise<Highlighted[]> => driver.executeScript(readHighlights);

async function open(path: string): Promise<void> {
  await driver.get(site.origin + path);
}

const switchSite = (on: boolean): Promise<void> =>
  storeIn(driver, { 'site:127.0.0.1': on ? null : 'never' });

it('figures, zones and programmes are highlighted under a strict policy', async () => {
  await open('/article.html');
  await expect.poll(marks).toEqual(
    expect.arrayContaining([
      ['figure', '236.5亿元'],
      ['figure', '12家'],
      ['zone', '常熟高新区'],
      ['programme', '乡村振兴战略'],
    ]),
  );
});

it('the page stays as it was through a hundred changes of its own', async () => {
  await switchSite(false);
  await open('/article.html');
  const plain = await driver.executeScript<string>(html);
  await driver.executeScript(mutate);
  const plainChanged = await driver.executeScript<string>(html);
  expect(await marks()).toEqual([]);
  await switchSite(true);

  await open('/article.html');
  await expect.poll(marks).not.toEqual([]);
  expect(await driver.executeScript(html)).toBe(plain);
  await driver.executeScript(mutate);
  await expect.poll(marks).toContainEqual(['figure', '12.5%']);
  expect(await driver.executeScript(html)).toBe(plainChanged);
});

it('a background that was ended is started again by the next change', async () => {
  await open('/article.html');
  await expect.poll(marks).not.toEqual([]);
  await endBackground(driver);
  await driver.executeScript(mutate);
  await expect.poll(marks).toContainEqual(['figure', '12.5%']);
  expect(await marks()).toContainEqual(['figure', '236.5亿元']);
});

it('a card opens by pointer and by keyboard, and Escape closes it', async () => {
  await open('/article.html');
  await expect.poll(marks).not.toEqual([]);
  const before = await driver.executeScript<string>(html);
  const point = await driver.executeScript<{ x: number; y: number }>(() => {
    const ranges = [...(CSS.highlights.get('liangdian-figure') ?? [])] as Range[];
    const range = ranges.find((each) => each.toString() === '15.2亿元') ?? new Range();
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  });
  await driver
    .actions()
    .move({ ...point, origin: Origin.VIEWPORT })
    .perform();
  await expect.poll(() => readCard(driver)).toBeDefined();
  const card = await readCard(driver);
  expect(card?.head).toEqual(['Figure', '15.2亿元']);
  expect(card?.rows).toMatchObject({
    Indicator: '一般公共预算收入',
    Value: '1,520,000,000 元 (yuan)',
  });
  expect(card?.roles).toContain('dialog');
  await driver.actions().sendKeys(Key.ESCAPE).perform();
  await expect.poll(() => readCard(driver)).toBeUndefined();
  expect(await driver.executeScript(html)).toBe(before);

  await driver.actions().keyDown(Key.ALT).sendKeys('.').keyUp(Key.ALT).perform();
  await expect.poll(() => readCard(driver)).toMatchObject({ head: ['Zone', '常熟高新区'] });
  await driver.actions().sendKeys(Key.ESCAPE).perform();
  await expect.poll(() => readCard(driver)).toBeUndefined();
});

it('an English page starts nothing', async () => {
  await open('/english.html');
  await new Promise((done) => setTimeout(done, 1000));
  expect(await driver.executeScript('return CSS.highlights.size')).toBe(0);
  expect(await driver.executeScript('return document.adoptedStyleSheets.length')).toBe(0);
});
