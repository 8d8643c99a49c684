import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readHighlights } from '../highlights';
import { serve, type Site } from '../serve';
import { openCard, readCard, titleOf } from './card';
import { launch, type Launched } from './launch';

const PAGE = `<!doctype html><html lang="zh-CN"><title>园区</title>
<script type="module" src="/liangdian.js"></script>
<p>昆山高新区税收2亿元。</p><liangdian-lens><p>常熟高新区实现地区生产总值461亿元。</p></liangdian-lens>`;

let site: Site;
let chromium: Launched;

test.beforeAll(async () => {
  site = await serve(join(import.meta.dirname, '../../../dist/widget'), { '/page.html': PAGE });
  chromium = await launch();
});

test.afterAll(async () => {
  await chromium.close();
  await site.close();
});

test('where a site has the widget, the reader’s own extension opens the only card', async () => {
  const page = await chromium.context.newPage();
  const widget = page.waitForEvent('console', (message) => message.text() === 'marked');
  await page.addInitScript(() => {
    addEventListener('liangdian-marked', () => {
      console.log('marked');
    });
  });
  await page.goto(`${site.origin}/page.html`);
  await widget;
  const figures = async (): Promise<string[]> => [
    ...new Set((await page.evaluate(readHighlights)).map(([, text]) => text)),
  ];
  await expect.poll(figures).toEqual(['2亿元', '461亿元', '昆山高新区', '常熟高新区']);
  const cards = (): Promise<number> => page.locator('liangdian-card').count();
  await openCard(page, '461亿元');
  await page.waitForTimeout(500);
  expect(await cards()).toBe(1);
  expect(Object.keys((await readCard(page))?.buttons ?? {})).toContain('保存');
  await page.keyboard.press('Escape');
  await expect.poll(cards).toBe(0);
  await page.keyboard.press('Alt+.');
  await expect.poll(() => titleOf(page)).toBe('昆山高新区');
  expect(await cards()).toBe(1);
  await page.close();
});
