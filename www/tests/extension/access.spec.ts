import type { Page } from '@playwright/test';
import { LIBRARY_VERSION } from '../../library/types';
import { seriousFindingsInCard } from '../axe';
import { fact, said } from '../facts';
import { readHighlights } from '../highlights';
import { walk } from '../walk';
import { openCard, press, readCard } from './card';
import { giveFile, openOwn } from './database';
import { factRows, openPanel } from './panel';
import { expect, test } from './setting';

for (const colorScheme of ['light', 'dark'] as const)
  test(`nothing in the card is seriously inaccessible (${colorScheme})`, async ({
    article: page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const programme = (await page.evaluate(readHighlights)).find(([kind]) => kind === 'programme');
    for (const text of ['15.2亿元', '昆山高新区', programme?.[1] ?? '']) {
      await openCard(page, text);
      expect(await seriousFindingsInCard(page), text).toEqual([]);
      await press(page, '为什么？');
      await expect.poll(async () => (await readCard(page))?.feedback).not.toEqual([]);
      expect(await seriousFindingsInCard(page), text).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => readCard(page)).toBeUndefined();
    }
  });

test('the card stays within a narrow window', async ({ article: page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openCard(page, '236.5亿元');
  // Without the window's scroll bar, under which a card would be cut off.
  const room = await page.evaluate(() => document.documentElement.clientWidth);
  expect((await readCard(page))?.box.right).toBeLessThanOrEqual(room);
});

test('every surface is gone through by keyboard, which shows where it is', async ({
  article: page,
  chromium,
}) => {
  const check = async (surface: Page, name: string, least: number): Promise<void> => {
    const stops = await walk(surface);
    expect(stops.length, name).toBeGreaterThanOrEqual(least);
    expect(
      stops.filter(({ hasRing, isSeen }) => !hasRing || !isSeen),
      name,
    ).toEqual([]);
  };
  const panel = await openPanel(page, chromium);
  await expect(factRows(panel).first()).toBeVisible();
  await check(panel, 'panel', 8);
  await panel.getByRole('tab', { name: /园区/ }).click();
  await check(panel, 'zones', 8);
  await panel.close();

  const popup = await chromium.context.newPage();
  await page.bringToFront();
  await popup.goto(`${chromium.origin}/popup.html`);
  await expect(popup.locator('.popup-count').first()).toHaveText(/\d/);
  await check(popup, 'popup', 8);
  await popup.close();

  const options = await openOwn(chromium, 'options.html');
  await options.getByRole('button', { name: '添加一行' }).click();
  await check(options, 'options', 40);
  await options.close();

  const library = await openOwn(chromium, 'library.html');
  await library.getByRole('tab', { name: '备份' }).click();
  const facts = ['12亿元', '34亿元'].map((text) => fact(said(text)));
  const backup = {
    liangdian: 'library',
    version: LIBRARY_VERSION,
    articles: [facts[0]?.article],
    facts: facts.map((each) => ({ ...each, article: undefined })),
    rejected: [],
  };
  await giveFile(
    library,
    () => library.getByRole('button', { name: '合并恢复…' }).click(),
    JSON.stringify(backup),
  );
  await expect(library.getByText('已恢复：1 篇文章，2 条数据')).toBeVisible();
  for (const [tab, least] of [
    ['数据', 5],
    ['文章', 5],
    ['比较', 7],
    ['矛盾', 1],
    ['备份', 4],
  ] as const) {
    await library.getByRole('tab', { name: tab, exact: true }).click();
    if (tab === '数据') await library.locator('[data-fact]').first().click();
    if (tab === '文章')
      await expect(library.getByRole('button', { name: '2 条数据' })).toBeVisible();
    if (tab === '比较') await expect(library.locator('.library-chart svg')).toBeVisible();
    await check(library, tab, least);
  }
  await library.close();
});
