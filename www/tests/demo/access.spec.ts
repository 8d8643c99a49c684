import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { seriousFindings, seriousFindingsInCard } from '../axe';
import { readCard } from '../extension/card';
import { serve, type Site } from '../serve';
import { walk } from '../walk';
import { highlighted } from '../widget/marks';

// The demo is the widget on a page of our own: its card is the widget's.
const DEMO = join(import.meta.dirname, '../../../dist/demo');

let site: Site;

test.beforeAll(async () => {
  site = await serve(DEMO);
});

test.afterAll(() => site.close());

async function open(page: Page): Promise<void> {
  await page.goto(site.origin);
  await expect.poll(async () => (await highlighted(page)).figure.length).toBeGreaterThan(20);
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`nothing is seriously inaccessible, on the page and in the card (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      expect(await seriousFindings(page), `${width}`).toEqual([]);
      for (let step = 0; step < 3; step += 1) {
        await page.keyboard.press('Alt+.');
        await expect.poll(async () => (await readCard(page))?.head.length).toBe(2);
        expect(await seriousFindingsInCard(page), `${width}`).toEqual([]);
      }
      await page.keyboard.press('Escape');
    }
  });

test('the page is gone through by keyboard, which shows where it is', async ({ page }) => {
  await open(page);
  const stops = await walk(page);
  expect(stops.length).toBeGreaterThan(2);
  expect(stops.filter(({ hasRing, isSeen }) => !hasRing || !isSeen)).toEqual([]);
});
