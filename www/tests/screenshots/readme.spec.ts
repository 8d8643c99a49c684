import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { giveFile, openOwn } from '../extension/database';
import { launch, type Launched } from '../extension/launch';
import { backupOf } from '../extension/library-facts';
import { factRows, openPanel } from '../extension/panel';
import { expect, test } from '../extension/setting';
import { fact, said } from '../facts';
import { textsOf } from '../highlights';
import type { Site } from '../serve';

/** Our article as a site would show it, without what is there for other tests. */
const REPORT = readFileSync(join(import.meta.dirname, '../fixtures/article.html'), 'utf8')
  .replace(/<script>.*?<\/script>/s, '')
  .replace(/<(pre|form)>.*?<\/\1>/gs, '');

test.use({ pages: { '/report.html': REPORT } });

const FOLDER = join(import.meta.dirname, '../../../docs/screenshots');

async function take(page: Page, name: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  // Layout, fonts and charts come to rest.
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

/** A zone's GDP, year after year, in 亿元. */
const series = (name: string, values: Readonly<Record<number, string>>) =>
  Object.entries(values).map(([year, value]) =>
    said(`${value}亿元`, {
      zone: name,
      zoneName: name,
      period: `${year}年`,
      periodStart: `${year}-01-01`,
      periodEnd: `${year}-12-31`,
      sentence: `${year}年，${name}实现地区生产总值${value}亿元。`,
    }),
  );

const FACTS = [
  ...series('临澜高新技术产业开发区', { 2019: '310', 2020: '352.5', 2021: '388' }),
  ...series('石桥经济技术开发区', { 2020: '220', 2021: '251' }),
  ...series('云谷高新技术产业开发区', { 2019: '410', 2020: '461', 2021: '498' }),
].map((figure) => fact(figure));
FACTS.push(...series('云谷高新技术产业开发区', { 2020: '455' }).map((figure) => fact(figure, 2)));

async function fill(chromium: Launched): Promise<Page> {
  const library = await openOwn(chromium, 'library.html');
  const backup = backupOf(FACTS);
  await library.getByRole('tab', { name: '备份', exact: true }).click();
  await giveFile(library, () => library.getByRole('button', { name: '合并恢复…' }).click(), backup);
  const done = library.locator('.ld-toast', { hasText: '已恢复' });
  await done.getByRole('button').click();
  await expect(done).toHaveCount(0);
  return library;
}

async function open(chromium: Launched, site: Site): Promise<Page> {
  const page = await chromium.open(`${site.origin}/report.html`);
  await expect.poll(async () => (await textsOf(page)).length).toBeGreaterThan(20);
  return page;
}

test('the card of a figure', async ({ chromium, site }) => {
  const page = await open(chromium, site);
  await page.setViewportSize({ width: 760, height: 560 });
  // Zone and figure of the headline, two zones and the figure of the lead.
  for (let at = 0; at < 5; at += 1) await page.keyboard.press('Alt+Period');
  await take(page, 'card', 760, 560);
});

test('the side panel', async ({ chromium, site }) => {
  const panel = await openPanel(await open(chromium, site), chromium);
  await panel.setViewportSize({ width: 760, height: 560 });
  await factRows(panel).nth(2).click();
  await take(panel, 'panel', 760, 560);
});

test('the panel on a dark page, in English', async ({ site }) => {
  const chromium = await launch({ language: 'en-US', colorScheme: 'dark' });
  const panel = await openPanel(await open(chromium, site), chromium);
  await expect(factRows(panel).first()).toBeVisible();
  await take(panel, 'panel-dark', 1_000, 560);
  await chromium.close();
});

test('the library compares', async ({ chromium }) => {
  const library = await fill(chromium);
  await library.getByRole('tab', { name: '比较', exact: true }).click();
  await take(library, 'compare', 960, 720);
});
