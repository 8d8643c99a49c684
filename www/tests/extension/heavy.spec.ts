import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { read, utils } from 'xlsx';
import { LIBRARY_VERSION } from '../../library/types';
import { fact, said } from '../facts';
import { textsOf } from '../highlights';
import { giveFile, openOwn } from './database';
import { expect, test } from './setting';

const MANY = Array.from({ length: 10_000 }, (_, at) =>
  fact(said(`${at + 1}亿元`), Math.floor(at / 100)),
);
const BACKUP = JSON.stringify({
  liangdian: 'library',
  version: LIBRARY_VERSION,
  articles: MANY.filter((_, at) => at % 100 === 0).map(({ article }) => article),
  facts: MANY.map((each) => ({ ...each, article: undefined })),
  rejected: [],
});

/** Begins to note how far the bar is; what it gives tells how far it was shown to be, in order. */
async function watchProgress(page: Page): Promise<() => Promise<number[]>> {
  const noted = await page.evaluateHandle(() => {
    const shown: number[] = [];
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar?.hasAttribute('value') === true && shown.at(-1) !== bar.position)
        shown.push(bar.position);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    return shown;
  });
  return () => noted.evaluate((shown) => shown.splice(0));
}

test('restoring and exporting 10,000 facts shows how far it is', async ({ chromium }) => {
  test.slow();
  const library = await openOwn(chromium, 'library.html');
  const progress = await watchProgress(library);
  await library.getByRole('tab', { name: '备份' }).click();
  await giveFile(library, () => library.getByRole('button', { name: '合并恢复…' }).click(), BACKUP);
  await expect(library.getByText('已恢复：100 篇文章，10,000 条数据')).toBeVisible({
    timeout: 60_000,
  });
  expect((await progress()).length).toBeGreaterThan(5);

  await library.getByRole('tab', { name: '数据' }).click();
  await expect(library.getByRole('button', { name: '导出 (10,000)' })).toBeVisible();
  for (const format of ['CSV', 'XLSX']) {
    await library.getByRole('button', { name: /^导出/ }).click();
    const download = library.waitForEvent('download');
    await library.getByRole('menuitem', { name: new RegExp(format) }).click();
    const file = await readFile(await (await download).path());
    // How often it is told is a matter of time, and so of the machine; that it is, and only forward, is not.
    const shown = await progress();
    expect(shown.length, format).toBeGreaterThan(0);
    expect(shown, format).toEqual(shown.toSorted((a, b) => a - b));
    if (format === 'CSV') expect(String(file).trimEnd().split('\n').length).toBe(10_001);
    else {
      const book = read(file);
      const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
      expect(utils.sheet_to_json(sheet)).toHaveLength(10_000);
    }
  }

  // Work that the reader ends leaves no file and no message.
  await library.getByRole('button', { name: /^导出/ }).click();
  await library.getByRole('menuitem', { name: /XLSX/ }).click();
  await library.getByRole('button', { name: '取消' }).click();
  await expect(library.locator('progress')).toBeHidden();
});

/** So many rows, of which each five hundredth has no name. */
function lexicon(bytes: number): string {
  const rows: string[] = [];
  for (let size = 0, at = 0; size < bytes; at += 1) {
    const name = `亮点${at.toString(36)}`;
    const row =
      at % 400 === 0
        ? `zone\t\t${name}`
        : `zone\t${name}高新技术产业开发区\t${name}\thigh-tech\tnational\t江苏省\t苏州市`;
    rows.push(row);
    size += Buffer.byteLength(row) + 1;
  }
  return rows.slice(0, -1).join('\n');
}

test('a lexicon of 2 MB is edited, checked line by line, saved and used; a longer one is refused', async ({
  chromium,
  site,
}) => {
  test.slow();
  const options = await openOwn(chromium, 'options.html');
  const load = (text: string): Promise<void> =>
    giveFile(
      options,
      () => options.getByRole('button', { name: '导入…' }).last().click(),
      text,
      'lexicon.tsv',
    );
  await load(lexicon(2.2 * 1024 * 1024));
  await expect(options.getByText('词表超过 2 MB，没有保存。')).toBeVisible();
  await expect(options.getByText('有未保存的改动')).toBeHidden();
  await options.getByRole('button', { name: '关闭' }).click();

  await load(lexicon(2 * 1024 * 1024));
  await expect(options.getByText('第 401 行：没有名称。')).toBeVisible();
  await expect(options.getByText(/^另有 \d+ 行有误/)).toBeVisible();
  await options.getByLabel('名称 · 2', { exact: true }).fill('星火谷高新技术产业开发区');
  await options.getByLabel('其他名称 · 2', { exact: true }).fill('星火谷');
  await options.getByRole('button', { name: '保存词表' }).click();
  await expect(options.getByText(/词表已保存；有 \d+ 行有误，已跳过。/)).toBeVisible();
  await options.getByRole('tab', { name: '文本' }).click();
  await expect(options.getByLabel('词表（制表符分隔或 JSON）')).toHaveValue(/星火谷/);

  const page = await chromium.open(`${site.origin}/article.html`);
  await expect.poll(() => textsOf(page)).not.toEqual([]);
  await page.evaluate(() => {
    document.querySelector('#added')?.append('星火谷和亮点2s今年新增企业20家。');
  });
  const marked = (): Promise<string[]> => textsOf(page);
  await expect.poll(marked).toEqual(expect.arrayContaining(['星火谷', '亮点2s', '20家']));
});

test('an indicator without periods has nothing to compare, and says so', async ({ chromium }) => {
  const library = await openOwn(chromium, 'library.html');
  await library.getByRole('tab', { name: '备份' }).click();
  const [first] = MANY;
  if (first === undefined) throw new Error('no fact');
  const figure = { ...first.figure };
  delete figure.period;
  delete figure.periodStart;
  delete figure.periodEnd;
  await giveFile(
    library,
    () => library.getByRole('button', { name: '合并恢复…' }).click(),
    JSON.stringify({
      liangdian: 'library',
      version: LIBRARY_VERSION,
      articles: [first.article],
      facts: [{ ...first, figure, article: undefined }],
      rejected: [],
    }),
  );
  await expect(library.getByText('已恢复：1 篇文章，1 条数据')).toBeVisible();
  await library.getByRole('tab', { name: '比较' }).click();
  await expect(library.getByText('这个指标没有可比的数值')).toBeVisible();
});
