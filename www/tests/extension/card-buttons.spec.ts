import { textsOf } from '../highlights';
import { feedbackOf, openCard, press, readCard } from './card';
import { stored } from './database';
import { expect, STRICT, test } from './setting';

test.use({ headers: STRICT });

test('a value is copied as a spreadsheet takes it, a fact with its sentence and source', async ({
  article: page,
  chromium,
  site,
}) => {
  await chromium.context.grantPermissions(['clipboard-read']);
  const pasted = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await openCard(page, '15.2亿元');
  await press(page, '复制数值');
  await expect.poll(() => feedbackOf(page)).toBe('已复制');
  expect(await pasted()).toBe('1520000000');
  await press(page, '复制事实');
  await expect.poll(pasted).toContain('一般公共预算收入');
  expect(await pasted()).toContain(`${site.origin}/article.html`);
});

test('a figure is saved once, and the card says so', async ({ article: page, chromium }) => {
  for (let time = 1; time <= 2; time += 1) {
    await openCard(page, '15.2亿元');
    await press(page, '保存');
    await expect.poll(() => feedbackOf(page)).toBe('已保存到资料库');
    expect(await stored(chromium, 'facts')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 890);
    await expect.poll(() => readCard(page)).toBeUndefined();
  }
});

test('what is said to be no mark is no longer marked, also after a reload, until that is undone', async ({
  article: page,
}) => {
  const marked = (): Promise<string[]> => textsOf(page);
  await openCard(page, '15.2亿元');
  await press(page, '不该标');
  await expect.poll(marked).not.toContain('15.2亿元');
  expect(await feedbackOf(page)).toBe('以后不再标记这一处');
  await page.reload();
  await expect.poll(marked).toContain('3.1%');
  await expect.poll(marked).not.toContain('15.2亿元');
  await openCard(page, '3.1%');
  await press(page, '不该标');
  await expect.poll(marked).not.toContain('3.1%');
  await press(page, '撤销');
  await expect.poll(marked).toContain('3.1%');
  await expect.poll(() => readCard(page)).toBeUndefined();
});

test('the card says why: the rules, and the rows that know the words', async ({
  article: page,
}) => {
  await openCard(page, '600亿元');
  await press(page, '为什么？');
  await expect.poll(() => feedbackOf(page)).toMatch(/data\/indicators\.tsv 第 \d+ 行/);
});
