import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { read, utils } from 'xlsx';
import { textsOf } from '../highlights';
import { expectFacts, factRows } from './panel';
import { expect, test } from './setting';

/** Downloads what is listed, and reads the file. */
async function exported(panel: Page, format: RegExp): Promise<Buffer> {
  await panel.getByRole('button', { name: '导出' }).click();
  const download = panel.waitForEvent('download');
  await panel.getByRole('menuitem', { name: format }).click();
  return readFile(await (await download).path());
}

test('facts are exported as they are listed', async ({ panel }) => {
  await panel.getByRole('searchbox').fill('瞪羚 三十');
  await factRows(panel).filter({ hasText: '30' }).getByRole('checkbox').check();
  const text = String(await exported(panel, /CSV/));
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text).toContain('培育瞪羚企业三十家');
  expect(text).not.toContain('236.5');
  await expect(panel.getByText('已导出 1 条数据')).toBeVisible();
});

test('every format of an export holds the same numbers', async ({
  article: page,
  panel,
  chromium,
}) => {
  // The headline's figure is the lead's.
  const [, ...told] = await textsOf(page, 'figure');
  await expectFacts(panel, told.length);
  const { mentions } = JSON.parse(String(await exported(panel, /JSON/))) as {
    mentions: { value: number; text: string }[];
  };
  const values = mentions.map(({ value }) => value);
  expect(mentions.map(({ text }) => text)).toEqual(told);

  const csv = Papa.parse<Record<string, string>>(String(await exported(panel, /CSV/)).slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(csv.data.map((row) => Number(row['数值']))).toEqual(values);

  const book = read(await exported(panel, /XLSX/));
  const numbers = book.SheetNames.flatMap((name) =>
    utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1 }).flat(),
  ).filter((cell) => typeof cell === 'number');
  for (const value of values) expect(numbers).toContain(value);

  const markdown = String(await exported(panel, /Markdown/));
  for (const text of told) expect(markdown).toContain(text);

  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.bringToFront();
  await panel.getByRole('button', { name: '导出' }).click();
  await panel.getByRole('menuitem', { name: '复制为表格' }).click();
  await expect(panel.getByText(/已复制/)).toBeVisible();
  const html = await panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<table');
  for (const text of told) expect(html).toContain(text);
});

test('facts are saved, and the save can be taken back', async ({ panel }) => {
  const save = async (): Promise<void> => {
    await panel.getByRole('button', { name: '保存' }).click();
    await panel.getByRole('menuitem', { name: /列出的全部/ }).click();
  };
  await panel.getByRole('searchbox').fill('公共预算');
  await expect(factRows(panel)).not.toHaveCount(0);
  await save();
  await expect(panel.getByText(/已存入资料库：新增/)).toBeVisible();
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(panel.getByText('已撤销')).toBeVisible();
  await save();
  await expect(panel.getByText(/已存入资料库：新增/)).toBeVisible();
  await save();
  await expect(panel.getByText('这些数据已在资料库中')).toBeVisible();
});
