import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { read, utils } from 'xlsx';
import { seriousFindings } from '../axe';
import { giveFile, openOwn } from './database';
import { BACKUP, FACTS, VALUES } from './library-facts';
import { expect, test } from './setting';

const TABS = ['数据', '文章', '比较', '矛盾', '备份'];

let library: Page;

test.beforeEach(async ({ chromium }) => {
  library = await openOwn(chromium, 'library.html');
  await library.setViewportSize({ width: 1100, height: 900 });
  await restore(BACKUP, 'replace');
  await expect(library.getByText('已恢复：2 篇文章，7 条数据')).toBeVisible();
  await show('数据');
  await expect(rows()).toHaveCount(FACTS.length);
});

const rows = () => library.locator('[data-fact]');

const show = (tab: string): Promise<void> =>
  library.getByRole('tab', { name: tab, exact: true }).click();

async function restore(text: string, mode: 'merge' | 'replace'): Promise<void> {
  await show('备份');
  await giveFile(
    library,
    async () => {
      if (mode === 'merge') await library.getByRole('button', { name: '合并恢复…' }).click();
      else {
        await library.getByRole('button', { name: '替换恢复…' }).click();
        await library.getByRole('button', { name: '替换', exact: true }).click();
      }
    },
    text,
  );
}

/** The file that a click gives. */
async function downloaded(click: () => Promise<void>): Promise<Buffer> {
  const download = library.waitForEvent('download');
  await click();
  return readFile(await (await download).path());
}

const saved = (button: string): Promise<Buffer> =>
  downloaded(() => library.getByRole('button', { name: button }).click());

const exported = (format: RegExp): Promise<Buffer> =>
  downloaded(async () => {
    await library.getByRole('button', { name: /^导出/ }).click();
    await library.getByRole('menuitem', { name: format }).click();
  });

interface BackupFile {
  articles: unknown[];
  facts: unknown[];
}

async function backup(): Promise<{ text: string; content: BackupFile }> {
  await show('备份');
  const text = String(await saved('备份到文件'));
  const { articles, facts } = JSON.parse(text) as BackupFile;
  return { text, content: { articles, facts } };
}

test('facts are found by any part of what is known of them', async () => {
  const search = library.getByRole('searchbox');
  await search.fill('总量352');
  await expect(rows()).toHaveCount(1);
  await expect(rows()).toContainText('临澜高新');
  await search.fill('臨瀾 生產總值');
  await expect(rows()).toHaveCount(2);
  await search.fill('没有这样的话');
  await expect(rows()).toHaveCount(0);
  await expect(library.getByText('没有符合条件的数据')).toBeVisible();
  await library.getByRole('button', { name: '清除筛选' }).click();
  await expect(rows()).toHaveCount(FACTS.length);
});

test('tags and a note are kept', async () => {
  await library.getByRole('searchbox').fill('1,298');
  await rows().first().click();
  await expect(library.getByRole('link', { name: /经济运行情况/ })).toHaveAttribute(
    'href',
    'https://news.example/1.html',
  );
  await library.getByLabel('标签（用逗号分开）').fill('年报，高企');
  await library.getByLabel('笔记').fill('与统计局核对');
  await library.getByRole('button', { name: '保存修改' }).click();
  await expect(library.getByText('已保存修改')).toBeVisible();
  await library.reload();
  await library.getByLabel('标签', { exact: true }).selectOption('高企');
  await expect(rows()).toHaveCount(1);
  await rows().first().click();
  await expect(library.getByLabel('标签（用逗号分开）')).toHaveValue('年报, 高企');
  await expect(library.getByLabel('笔记')).toHaveValue('与统计局核对');
});

test('what is deleted can be brought back', async () => {
  await rows().filter({ hasText: '1,298' }).getByRole('checkbox').check();
  await library.getByRole('button', { name: '删除所选（1）' }).click();
  await expect(rows()).toHaveCount(FACTS.length - 1);
  await library.getByRole('button', { name: '撤销' }).click();
  await expect(rows()).toHaveCount(FACTS.length);

  await show('文章');
  await library.getByRole('button', { name: '删除 云谷高新区经济运行情况（1）' }).click();
  await expect(library.getByText('已删除 6 条')).toBeVisible();
  await show('数据');
  await expect(rows()).toHaveCount(1);
  await library.getByRole('button', { name: '撤销' }).click();
  await expect(rows()).toHaveCount(FACTS.length);
});

test('an article leads to its facts', async () => {
  await show('文章');
  await library.getByRole('searchbox').fill('（2）');
  await library.getByRole('button', { name: '1 条数据' }).click();
  await expect(rows()).toHaveCount(1);
  await expect(rows()).toContainText('455亿元');
  await library.getByRole('button', { name: /经济运行情况（2）/ }).click();
  await expect(rows()).toHaveCount(FACTS.length);
});

test('zones stand beside each other, as a table and as a chart that can be kept', async () => {
  await show('比较');
  const table = library.getByRole('table');
  await expect(table).toContainText('单位：亿元');
  await expect(table.getByRole('columnheader')).toHaveText(['园区', '2019年', '2020年', '2021年']);
  const cells = async (zone: string): Promise<string[]> =>
    table.getByRole('row', { name: zone }).getByRole('cell').allTextContents();
  expect((await cells('云谷高新')).map((text) => parseFloat(text))).toEqual([410, 455, 498]);
  expect((await cells('临澜高新')).map((text) => parseFloat(text))).toEqual([310, 352.5, NaN]);
  // Of two values as precise as each other, the one published later is shown.
  expect((await cells('云谷高新'))[1]).toContain('来源有矛盾，取 2021-03-05 发布的');
  await expect(library.getByText('同样精确的数值，取最近发布的')).toBeVisible();

  const chart = library.getByRole('img', { name: '地区生产总值 的图' });
  await expect(chart.locator('svg')).toBeVisible();
  await expect(chart).toContainText('2021年');
  // What the pointer rests on is told in the drawing, not in markup.
  await chart.hover();
  await expect(chart.locator('svg')).toContainText('352.5');
  await expect(chart.locator('div > div > div')).toHaveCount(0);
  const bars = String(await saved('图存为 SVG'));
  expect(bars).toContain('<svg');
  await library.getByRole('button', { name: '折线图' }).click();
  await expect(library.getByRole('button', { name: '折线图' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect.poll(async () => String(await saved('图存为 SVG'))).not.toBe(bars);
  const png = await saved('图存为 PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(5_000);

  await library.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await library.getByRole('button', { name: '复制为表格' }).click();
  await expect(library.getByText('已复制表格')).toBeVisible();
  expect(await library.evaluate(() => navigator.clipboard.readText())).toBe(
    '地区生产总值 · 单位：亿元\t2019年\t2020年\t2021年\r\n临澜高新技术产业开发区\t310\t352.5\t\r\n云谷高新技术产业开发区\t410\t455\t498\r\n',
  );

  await library.getByLabel('看', { exact: true }).selectOption('growth');
  await expect(table.getByRole('row', { name: '云谷高新' })).toContainText('9.2');
  await library.getByLabel('指标', { exact: true }).selectOption('高新技术企业');
  await library.getByLabel('看', { exact: true }).selectOption('level');
  await expect(table.getByRole('row', { name: '云谷高新' })).toContainText('1,298');
});

test('sources that contradict each other are quoted side by side', async () => {
  await show('矛盾');
  const conflict = library.getByRole('listitem').filter({ hasText: '地区生产总值' });
  await expect(conflict).toHaveCount(1);
  await expect(conflict.locator('blockquote')).toHaveText([
    '2020年，云谷高新区实现地区生产总值461亿元。',
    '云谷高新区2020年地区生产总值为455亿元。',
  ]);
  await expect(conflict.getByRole('link')).toHaveCount(2);
});

test('every format of an export holds the same numbers', async () => {
  const sorted = (numbers: number[]): number[] => numbers.sort((a, b) => a - b);
  const { mentions } = JSON.parse(String(await exported(/JSON/))) as {
    mentions: { value: number }[];
  };
  expect(sorted(mentions.map(({ value }) => value))).toEqual(VALUES);

  const text = String(await exported(/CSV/));
  expect(text.startsWith('\ufeff')).toBe(true);
  const csv = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(sorted(csv.data.map((row) => Number(row['数值'])))).toEqual(VALUES);
  // A sentence that a spreadsheet would take for a formula.
  const cells = csv.data.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => cell.includes('=云谷'))).toEqual([
    "'=云谷高新区2020年有高新技术企业1,298家。",
  ]);

  const book = read(await exported(/XLSX/));
  const inBook = book.SheetNames.flatMap((name) =>
    utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1 }).flat(),
  );
  for (const value of VALUES) expect(inBook).toContain(value);

  const markdown = String(await exported(/Markdown/));
  for (const { figure } of FACTS) expect(markdown).toContain(figure.text);
  await expect(library.getByText('已导出 7 条数据').first()).toBeVisible();
});

test('a backup brings everything back', async () => {
  const before = await backup();
  expect(before.content.facts).toHaveLength(FACTS.length);
  await show('文章');
  for (const left of [1, 0]) {
    await library
      .getByRole('button', { name: /^删除 / })
      .first()
      .click();
    await expect(library.getByRole('button', { name: /^删除 / })).toHaveCount(left);
  }
  await expect(library.getByText('资料库还是空的')).toBeVisible();
  await restore(before.text, 'replace');
  await show('数据');
  await expect(rows()).toHaveCount(FACTS.length);
  expect((await backup()).content).toEqual(before.content);
  await restore(before.text, 'merge');
  await expect(library.getByText('已恢复：0 篇文章，0 条数据')).toBeVisible();
});

test('a damaged file changes nothing, and it is said where it is damaged', async () => {
  const before = await backup();
  await restore(before.text.replace('"value":41000000000', '"value":"many"'), 'replace');
  await expect(library.getByText(/出错处：facts\[\d\]\.figure\.value/)).toBeVisible();
  await restore(before.text.slice(0, -40), 'merge');
  await expect(library.getByText(/出错处：\d+:\d+/)).toBeVisible();
  await restore('{"other": 1}', 'merge');
  await expect(library.getByText('这不是亮点的备份文件，什么也没有改变。')).toBeVisible();
  expect((await backup()).content).toEqual(before.content);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing stands in anybody's way (${colorScheme})`, async () => {
    await library.emulateMedia({ colorScheme });
    for (const width of [320, 1100]) {
      await library.setViewportSize({ width, height: 720 });
      for (const tab of TABS) {
        await show(tab);
        if (tab === '数据') await rows().first().click();
        if (tab === '比较') await expect(library.locator('.library-chart svg')).toBeVisible();
        expect(await seriousFindings(library), `${tab} ${width}`).toEqual([]);
        const over = await library.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(over, `${tab} ${width}`).toBeLessThanOrEqual(0);
        const shown = library.locator('.ld-tab-shown');
        expect(
          await shown.evaluate((part) => part.scrollWidth - part.clientWidth),
          `${tab} ${width}`,
        ).toBeLessThanOrEqual(0);
      }
    }
  });
}
