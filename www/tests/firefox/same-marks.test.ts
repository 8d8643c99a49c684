import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Driver } from 'selenium-webdriver/firefox.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Launched } from '../extension/launch';
import { readHighlights, type Highlighted } from '../highlights';
import { serve, type Site } from '../serve';
import { launchFirefox } from './launch';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
/** Saved pages of news sites, which stand beside the repository where there are any. */
const SAVED = resolve(import.meta.dirname, '../../../../shared/pages');
const POLICY = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

let firefox: Driver;
let chromium: Launched;

beforeAll(async () => {
  firefox = await launchFirefox();
  chromium = await launch();
});

afterAll(async () => {
  await firefox.quit();
  await chromium.close();
});

/** Asks until two answers running are the same and not empty: the page is marked to its end. */
async function settled(ask: () => Promise<Highlighted[]>): Promise<Highlighted[]> {
  let last = await ask();
  for (;;) {
    await new Promise((done) => setTimeout(done, 1000));
    const now = await ask();
    if (now.length > 0 && JSON.stringify(now) === JSON.stringify(last)) return now;
    last = now;
  }
}

async function sameMarks(folder: string, name: string): Promise<Highlighted[]> {
  const site: Site = await serve(folder, {}, POLICY);
  try {
    const address = `${site.origin}/${name}`;
    const page = await chromium.context.newPage();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await firefox.get(address);
    const inChromium = await settled(() => page.evaluate(readHighlights));
    const inFirefox = await settled(() => firefox.executeScript(readHighlights));
    await page.close();
    expect(inFirefox).toEqual(inChromium);
    return inFirefox;
  } finally {
    await site.close();
  }
}

describe('Firefox and Chromium show the same marks', () => {
  it('on our own article', async () => {
    const marks = await sameMarks(FIXTURES, 'article.html');
    for (const kind of ['figure', 'zone', 'programme']) {
      expect(marks.filter(([of]) => of === kind).length).toBeGreaterThan(1);
    }
  });

  it('on links and boxes side by side', async () => {
    const marks = await sameMarks(FIXTURES, 'items.html');
    expect(marks.map(([, text]) => text).sort()).toEqual(
      [
        '34亿元',
        '56亿元',
        '7.8%',
        '90亿元',
        '461亿元',
        '2亿元',
        '常熟高新区',
        '昆山高新区',
        '苏州工业园区',
      ].sort(),
    );
  });

  if (!existsSync(SAVED)) {
    it.skip('on saved news pages (there are none in ../shared/pages)', () => undefined);
  } else {
    it.each(readdirSync(SAVED).filter((name) => name.endsWith('.html')))('on %s', async (name) => {
      await sameMarks(SAVED, name);
    });
  }
});
