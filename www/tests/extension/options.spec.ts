import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { seriousFindings } from '../axe';
import { readHighlights, textsOf } from '../highlights';
import { readCard, titleOf } from './card';
import { giveFile, openOwn } from './database';
import { expect, test } from './setting';

let options: Page;

test.beforeEach(async ({ chromium }) => {
  options = await openOwn(chromium, 'options.html');
  await expect(options.getByRole('heading', { name: '我的词表' })).toBeVisible();
});

const sheets = (page: Page): Promise<string> =>
  page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText)
      .join('\n'),
  );

test('a preset changes the marks of open pages at once', async ({ article: page }) => {
  expect(await sheets(page)).not.toContain('underline');
  await options.getByRole('button', { name: '安静' }).click();
  await expect.poll(() => sheets(page)).toContain('underline');
  await expect(options.getByRole('button', { name: '安静' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a colour that is hard to see is told, with its contrast', async () => {
  const colour = options.getByLabel('数字 · 文字 · 浅色页面');
  await colour.fill('#ffdd88');
  await colour.dispatchEvent('change');
  await expect(options.getByText(/数字（浅色页面）看不清/)).toBeVisible();
  await options.getByRole('button', { name: '标准' }).click();
  await expect(options.getByText(/看不清/)).toBeHidden();
});

test('a kind that is switched off is no longer shown', async ({ article: page }) => {
  await options.getByRole('switch', { name: '标记园区' }).click();
  await expect
    .poll(async () => (await page.evaluate(readHighlights)).map(([kind]) => kind))
    .not.toContain('zone');
});

test('a row of the lexicon marks what it names, in the trial and in pages', async ({
  article: page,
}) => {
  await page.evaluate(() => {
    document.querySelector('#added')?.append('亮点谷今年新增企业20家。');
  });
  const marked = (): Promise<string[]> => textsOf(page);
  await expect.poll(marked).toContain('20家');
  expect(await marked()).not.toContain('亮点谷');
  await options.getByRole('button', { name: '添加一行' }).click();
  await options.getByLabel('名称 · 1', { exact: true }).fill('亮点谷高新技术产业开发区');
  await options.getByLabel('其他名称 · 1').fill('亮点谷');
  await expect(options.getByText('第 1 行：')).toBeVisible();
  await options.getByLabel('类别 · 1').fill('high-tech');
  await expect(options.getByText('第 1 行：')).toBeHidden();
  await expect(options.locator('mark', { hasText: '亮点谷' })).toBeVisible();
  expect(await marked()).not.toContain('亮点谷');
  await options.getByRole('button', { name: '保存词表' }).click();
  await expect.poll(marked).toContain('亮点谷');
});

test('what is wrong with a row is told in the reader’s language', async () => {
  await options.getByRole('button', { name: '添加一行' }).click();
  await options.getByLabel('名称 · 1', { exact: true }).fill('亮点谷');
  await options.getByLabel('类别 · 1').fill('castle');
  const problem = options.locator('.options-problems li');
  await expect(problem).toHaveText(/^第 1 行：园区的类别是“castle”，应为 high-tech \/ .* 之一。$/);
  await options.getByLabel('语言').selectOption('zh-TW');
  await expect(problem).toHaveText(
    /^第 1 列：園區的類別是「castle」，應為 high-tech \/ .* 之一。$/,
  );
  await options.getByLabel('語言').selectOption('en');
  await expect(problem).toHaveText(
    /^Line 1: The kind of the zone is “castle”; it must be one of high-tech \/ .*\.$/,
  );
});

test('numbers are written as the language has it, until the reader chooses', async ({
  article: page,
}) => {
  const value = async (label: string): Promise<string | undefined> => {
    await page.bringToFront();
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('Alt+.');
    await expect.poll(() => titleOf(page)).toBe('236.5亿元');
    const card = await readCard(page);
    await page.keyboard.press('Escape');
    await page.reload();
    await expect.poll(() => page.evaluate(readHighlights)).not.toEqual([]);
    return card?.rows[label];
  };
  const choice = options.getByLabel(/^(数字写法|Numbers)$/);
  await expect(choice).toHaveValue('auto');
  expect(await value('数值')).toBe('236.5亿元 = 23,650,000,000 元');
  await options.getByLabel('语言').selectOption('en');
  await expect(options.getByRole('heading', { name: 'My lexicon' })).toBeVisible();
  await expect(choice).toHaveValue('auto');
  await expect.poll(() => value('Value')).toBe('23,650,000,000 元 (yuan)');
  await choice.selectOption('han');
  await expect.poll(() => value('Value')).toBe('236.5亿元 (yuan) = 23,650,000,000 元 (yuan)');
});

test('a site’s rule is added, changed, removed and brought back', async ({ article: page }) => {
  await options.getByLabel('添加网站').fill('not a site');
  await options.getByRole('button', { name: '添加', exact: true }).click();
  await expect(options.getByText('这不是网站名。')).toBeVisible();
  await options.getByLabel('添加网站').fill('http://127.0.0.1/article.html');
  await options.getByRole('button', { name: '添加', exact: true }).click();
  await expect.poll(() => page.evaluate(readHighlights)).toEqual([]);
  const rule = options.getByLabel('127.0.0.1 · 规则');
  await rule.selectOption('always');
  await expect.poll(() => page.evaluate(readHighlights)).not.toEqual([]);
  await options.getByRole('button', { name: '删除 127.0.0.1' }).click();
  await expect(rule).toBeHidden();
  await options.getByRole('button', { name: '撤销' }).click();
  await expect(rule).toHaveValue('always');
});

test('settings go to a file and come back from it; a damaged file changes nothing', async () => {
  await options.getByRole('button', { name: '高对比' }).click();
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: '导出设置' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  await options.getByRole('button', { name: '标准' }).click();
  const choose = (content: string): Promise<void> =>
    giveFile(options, () => options.getByRole('button', { name: '导入设置…' }).click(), content);
  await choose(text.replace('high-contrast', 'higher'));
  await expect(options.getByText(/出错处：settings\.preset/)).toBeVisible();
  await expect(options.getByRole('button', { name: '标准' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await choose(text);
  await expect(options.getByRole('button', { name: '高对比' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the language changes at once, and nothing is seriously inaccessible in either theme', async () => {
  await options.getByLabel('语言').selectOption('en');
  await expect(options.getByRole('heading', { name: 'My lexicon' })).toBeVisible();
  await options.getByRole('button', { name: 'Add a row' }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme });
    expect(await seriousFindings(options)).toEqual([]);
  }
});

test('nothing scrolls sideways at 320 px', async () => {
  await options.setViewportSize({ width: 320, height: 640 });
  expect(
    await options.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
  ).toBe(true);
});

test('the browser gives the shortcuts that are suggested to it', async () => {
  await expect(options.locator('.options-shortcuts kbd')).toHaveText([
    'Alt+Shift+L',
    'Alt+Shift+S',
  ]);
  await options.getByLabel('语言').selectOption('en');
  await expect(options.locator('.options-shortcuts dt')).toHaveText([
    'Mark this site or not',
    'Open the side panel',
    'Next mark',
    'Previous mark',
  ]);
});
