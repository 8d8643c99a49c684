import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { LIBRARY_VERSION } from '../../library/types';
import { seriousFindings } from '../axe';
import { giveFile, openOwn, replaceDatabase, stored } from './database';
import { launch, type Launched } from './launch';

const ARTICLE = {
  id: 'article-1',
  url: 'https://news.example/1.html',
  title: '云谷高新区经济运行情况',
  site: '示例新闻网',
  saved: 1_600_000_000_000,
  tags: [],
  note: '',
};
const SOUND = {
  id: 'fact-1',
  articleId: 'article-1',
  sentence: '2020年，云谷高新区实现税收12亿元。',
  figure: {
    text: '12亿元',
    value: 1_200_000_000,
    unit: '元',
    qualifier: '=',
    measure: 'level',
    status: 'actual',
    indicator: '税收',
    period: '2020年',
    periodStart: '2020-01-01',
    periodEnd: '2020-12-31',
    zone: '云谷高新区',
  },
  saved: 1_600_000_000_001,
  tags: [],
  note: '',
};
const MARK = { id: 'mark-1', identity: 'm', kind: 'figure', text: '3亿元', left: '', saved: 1 };

let chromium: Launched;
let library: Page;

test.beforeEach(async () => {
  chromium = await launch();
});

test.afterEach(() => chromium.close());

async function open(): Promise<void> {
  library = await openOwn(chromium, 'library.html');
}

const show = (tab: string): Promise<void> =>
  library.getByRole('tab', { name: tab, exact: true }).click();

async function saved(button: string): Promise<string> {
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
}

const restore = (text: string): Promise<void> =>
  giveFile(library, () => library.getByRole('button', { name: '合并恢复…' }).click(), text);

test('a database of a later release is left as it is, and the reader is told to update', async () => {
  await replaceDatabase(chromium, { version: 990, tables: { articles: [ARTICLE], later: [] } });
  await open();
  const alert = library.getByRole('alert');
  await expect(alert).toContainText('资料库打不开');
  await expect(alert).toContainText('请先更新扩展');
  await expect(library.getByRole('button')).toHaveCount(0);
  expect(await seriousFindings(library)).toEqual([]);
  expect(await stored(chromium, 'articles')).toEqual([ARTICLE]);
});

test('a database that has lost a table gives what is left, and can be begun anew', async () => {
  await replaceDatabase(chromium, {
    version: 10,
    tables: { articles: [ARTICLE], rejected: [MARK] },
  });
  await open();
  await expect(library.getByRole('alert')).toContainText('资料库已损坏');
  const rescued = await saved('存下还能读出的内容');
  expect(JSON.parse(rescued)).toMatchObject({
    articles: [{ id: 'article-1' }],
    facts: [],
    rejected: [{ id: 'mark-1' }],
  });
  await expect(library.getByText('还能读出的内容已存为备份文件')).toBeVisible();
  await library.getByRole('button', { name: '清空资料库' }).click();
  await library.getByRole('dialog').getByRole('button', { name: '清空资料库' }).click();
  await show('备份');
  await restore(rescued);
  await expect(library.getByText('已恢复：1 篇文章，0 条数据')).toBeVisible();
});

test('rows that are damaged are told of and put aside; all others can be used and backed up', async () => {
  const backup = JSON.stringify({
    liangdian: 'library',
    version: LIBRARY_VERSION,
    articles: [ARTICLE],
    facts: [SOUND],
    rejected: [],
  });
  await open();
  await show('备份');
  await restore(backup);
  await expect(library.getByText('已恢复：1 篇文章，1 条数据')).toBeVisible();
  const [fact] = (await stored(chromium, 'facts')) as (typeof SOUND & { identity: string })[];
  if (fact === undefined) throw new Error('nothing was restored');
  await library.close();
  const damaged = [
    { ...fact, id: 'fact-2', identity: 'two', figure: null },
    {
      ...fact,
      id: 'fact-3',
      identity: 'three',
      note: 5,
      figure: { ...fact.figure, indicator: 5, periodStart: 'soon' },
    },
    { ...fact, id: 'fact-4', identity: 'four', articleId: 'gone' },
  ];
  await replaceDatabase(chromium, {
    version: 10,
    tables: {
      articles: [ARTICLE, { id: 'article-2', url: 7, title: null, tags: 'none' }],
      facts: [fact, ...damaged],
      rejected: [MARK, { id: 'mark-2', identity: 'n', kind: 5 }],
    },
  });
  const thrown: string[] = [];
  await open();
  library.on('pageerror', (error) => thrown.push(error.message));
  const warning = library.getByText('有 5 条记录已损坏，没有列出；其余照常可用。');
  for (const tab of ['数据', '文章', '比较', '矛盾', '备份']) {
    await show(tab);
    await expect(warning).toBeVisible();
    if (tab === '数据') await expect(library.locator('[data-fact]')).toHaveCount(1);
    if (tab === '文章') await expect(library.getByText('1 条数据')).toBeVisible();
    if (tab === '比较') await expect(library.getByRole('table')).toContainText('12');
    if (tab === '矛盾') await expect(library.getByText('没有互相矛盾的来源')).toBeVisible();
    expect(await seriousFindings(library), tab).toEqual([]);
    await expect(library.locator('.ld-toast')).toHaveCount(0);
  }
  await restore(await saved('备份到文件'));
  await expect(library.getByText('已恢复：0 篇文章，0 条数据')).toBeVisible();

  await library.getByRole('button', { name: '移出到文件…' }).click();
  const moved = JSON.parse(await saved('移出')) as { row: { id: string } }[];
  expect(moved.map(({ row }) => row.id).sort()).toEqual([
    'article-2',
    'fact-2',
    'fact-3',
    'fact-4',
    'mark-2',
  ]);
  await expect(warning).toBeHidden();
  await show('数据');
  await expect(library.locator('[data-fact]')).toHaveCount(1);
  expect(await stored(chromium, 'facts')).toEqual([fact]);
  expect(thrown).toEqual([]);
});
