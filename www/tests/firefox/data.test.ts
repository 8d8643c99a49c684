import type { Driver } from 'selenium-webdriver/firefox.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as xlsx from 'xlsx';
import type { parts as Parts } from '../data/entry';
import { serveParts } from '../data/site';
import { figure, said, source } from '../facts';
import type { Site } from '../serve';
import { launchFirefox } from './launch';

declare const parts: typeof Parts;

let site: Site;
let driver: Driver;

beforeAll(async () => {
  site = await serveParts();
  driver = await launchFirefox();
  await driver.manage().setTimeouts({ script: 60_000 });
  await driver.get(`${site.origin}/`);
  await driver.wait(() => driver.executeScript<boolean>('return "parts" in globalThis'), 20_000);
});

afterAll(async () => {
  await driver.quit();
  await site.close();
});

it('the library keeps, finds, backs up and restores', async () => {
  const found = await driver.executeScript(
    async (from: ReturnType<typeof source>, figures: ReturnType<typeof figure>[]) => {
      const library = await parts.openLibrary();
      await library.saveArticle(from, figures);
      const before = await library.facts({ text: 'gdp' });
      const text = await (await library.backup()).text();
      await library.remove({ articles: before.facts.map(({ articleId }) => articleId) });
      const between = await library.counts();
      await library.restore(text);
      const after = await library.facts({ text: 'gdp' });
      return [before.total, between.facts, after.facts.map(({ figure }) => figure.value)];
    },
    source(1),
    [figure(), said('298家', { indicator: '高新技术企业' })],
  );
  expect(found).toEqual([1, 0, [46_100_000_000]]);
});

it('every format is made under the extension’s own policy, the workbook in a worker', async () => {
  const files = await driver.executeScript<Record<string, string>>(async () => {
    const library = await parts.openLibrary();
    const rows = parts.rowsOf((await library.facts({ sort: 'value' })).facts);
    const many = Array.from({ length: 2000 }, () => rows).flat();
    const made: Record<string, string> = {};
    for (const format of ['csv', 'xlsx', 'json', 'markdown'] as const) {
      const file = await parts.exportFacts(format, many, { language: 'en' });
      const reader = new FileReader();
      reader.readAsDataURL(file.blob);
      await new Promise((resolve) => (reader.onload = resolve));
      made[format] = (reader.result as string).split(',')[1] ?? '';
    }
    return made;
  });
  for (const format of ['csv', 'json', 'markdown'])
    expect(Buffer.from(files[format] ?? '', 'base64').toString('utf8')).toContain('46100000000');
  const book = xlsx.read(Buffer.from(files['xlsx'] ?? '', 'base64'));
  const rows = xlsx.utils.sheet_to_json<Record<string, unknown>>(
    book.Sheets['Facts'] as xlsx.WorkSheet,
  );
  expect(rows).toHaveLength(4000);
  expect(rows.slice(0, 2).map((row) => row['Value'])).toEqual([298, 46_100_000_000]);
});
