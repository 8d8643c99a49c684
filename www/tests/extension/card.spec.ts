import type { Page } from '@playwright/test';
import { openCard, readCard, boxOfMark, titleOf } from './card';
import { expect, STRICT, test } from './setting';

test.use({ headers: STRICT });

const htmlOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

test('a pointer that rests on a mark opens its card, and leaving closes it', async ({
  article: page,
}) => {
  const before = await htmlOf(page);
  await openCard(page, '15.2亿元');
  const card = await readCard(page);
  expect(card?.head).toEqual(['数字', '15.2亿元']);
  expect(card?.rows).toMatchObject({
    指标: '一般公共预算收入',
    数值: '15.2亿元 = 1,520,000,000 元',
    性质: '实际值',
  });
  expect(card?.roles).toContain('dialog');
  expect(await htmlOf(page)).not.toBe(before);
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(
    'liangdian-card',
  );
  await page.mouse.move(5, 890);
  await expect.poll(() => readCard(page)).toBeUndefined();
  expect(await htmlOf(page)).toBe(before);
});

test('the card of a growth rate tells its level, and the year before as computed', async ({
  article: page,
}) => {
  await openCard(page, '6.8%');
  const { rows = {} } = (await readCard(page)) ?? {};
  expect(rows['增速所属数值']).toBe('236.5亿元');
  expect(rows['上年同期（推算）']).toContain('约 221.4亿元');
});

test('the pointer may go over to the card', async ({ article: page }) => {
  await openCard(page, '15.2亿元');
  const card = await readCard(page);
  if (card === undefined) throw new Error('the card has closed');
  await page.mouse.move(card.box.left + 20, card.box.top + 10, { steps: 5 });
  // Longer than a card outlives a pointer that has left.
  await page.waitForTimeout(800);
  expect(await titleOf(page)).toBe('15.2亿元');
  await page.keyboard.press('Escape');
  await expect.poll(() => readCard(page)).toBeUndefined();
});

test('the keyboard goes from mark to mark, and Escape closes', async ({ article: page }) => {
  const before = await htmlOf(page);
  await page.keyboard.press('Alt+.');
  await expect.poll(() => titleOf(page)).toBe('常熟高新区');
  const zone = await readCard(page);
  expect(zone?.rows).toMatchObject({ 全称: '常熟高新技术产业开发区', 级别: '国家级' });
  await page.keyboard.press('Alt+.');
  await expect.poll(() => titleOf(page)).toBe('236.5亿元');
  await page.keyboard.press('Alt+,');
  await expect.poll(() => titleOf(page)).toBe('常熟高新区');
  // Before the first comes the last.
  await page.keyboard.press('Alt+,');
  await expect.poll(() => titleOf(page)).not.toBe('常熟高新区');
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toContain('liangdian-current');
  await page.keyboard.press('Escape');
  await expect.poll(() => readCard(page)).toBeUndefined();
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).not.toContain('liangdian-current');
  expect(await htmlOf(page)).toBe(before);
});

test('the keyboard reaches the buttons and goes back to where it was', async ({
  article: page,
}) => {
  await page.locator('a').first().focus();
  await page.keyboard.press('Alt+.');
  await expect.poll(() => titleOf(page)).toBe('常熟高新区');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('liangdian-card');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => readCard(page)).toBeUndefined();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
});

test('a key typed into a field stays the field’s', async ({ article: page }) => {
  await page.locator('textarea').focus();
  await page.keyboard.press('Alt+.');
  await page.waitForTimeout(300);
  expect(await readCard(page)).toBeUndefined();
});

test('the card of text that is taken away closes', async ({ article: page }) => {
  await openCard(page, '15.2亿元');
  await page.evaluate(() => {
    document.querySelector('#lead')?.remove();
  });
  await expect.poll(() => readCard(page)).toBeUndefined();
  expect(await page.evaluate(() => document.querySelector('liangdian-card'))).toBeNull();
});

test('the card of text that is rewritten says what it says now', async ({ article: page }) => {
  await openCard(page, '15.2亿元');
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const text = walker.currentNode as Text;
      text.data = text.data.replace('15.2亿元', '17.4亿元');
    }
  });
  await expect.poll(() => titleOf(page)).toBe('17.4亿元');
  expect((await readCard(page))?.rows['数值']).toBe('17.4亿元 = 1,740,000,000 元');
});

test('a tap opens the card, a tap on a link follows it', async ({ article: page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const tap = async (text: string): Promise<void> => {
    const { left, right, top, bottom } = await boxOfMark(page, text);
    const at = { x: (left + right) / 2, y: (top + bottom) / 2 };
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await tap('15.2亿元');
  await expect.poll(() => titleOf(page)).toBe('15.2亿元');
  await tap('乡村振兴战略');
  await expect.poll(() => readCard(page)).toBeUndefined();
  await expect.poll(() => new URL(page.url()).hash).toBe('#plan');
});

test('no script of the card is in the page before a card opens', async ({ article: page }) => {
  const scripts: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  await session.send('Debugger.enable');
  const hasCard = (): boolean => scripts.some((url) => url.endsWith('/card.js'));
  expect(scripts.some((url) => url.endsWith('/content.js'))).toBe(true);
  expect(hasCard()).toBe(false);
  await openCard(page, '15.2亿元');
  expect(hasCard()).toBe(true);
});
