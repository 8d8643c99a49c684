import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { read, utils } from 'xlsx';
import { readHighlights } from '../highlights';
import { serve, type Site } from '../serve';
import { seriousFindings } from '../axe';
import { launch, type Launched } from './launch';
import { expectFacts, factRows, openPanel } from './panel';
import { watchBackground } from './worker';

const FRAMED = `<!doctype html><html lang="zh-CN"><title>两框</title>
<p>临澜高新区完成税收12亿元。</p><iframe src="/article.html" width="600" height="300"></iframe></html>`;

/** Ten thousand paragraphs with five figures each. */
const LONG = `<!doctype html><html lang="zh-CN"><title>长文</title><body><script>
const main = document.createElement('main');
for (let i = 1; i <= 10000; i++) {
  const p = document.createElement('p');
  p.textContent = '第' + i + '家企业：产值' + i + '万元，税收' + i + '元，就业' + i + '人，增长' + (i % 90 + 1) + '%，用地' + i + '亩。';
  main.append(p);
}
document.body.append(main);
</script></body></html>`;

let site: Site;
let chromium: Launched;
let page: Page;
let panel: Page;

test.beforeAll(async () => {
  site = await serve(resolve(import.meta.dirname, '../fixtures'), {
    '/framed.html': FRAMED,
    '/long.html': LONG,
  });
  chromium = await launch();
});

test.afterAll(async () => {
  await chromium.close();
  await site.close();
});

test.afterEach(async () => {
  await panel.close();
  await page.close();
});

async function open(path: string): Promise<void> {
  page = await chromium.context.newPage();
  await page.goto(site.origin + path);
  panel = await openPanel(page, chromium);
  await panel.setViewportSize({ width: 420, height: 720 });
}

async function openArticle(): Promise<void> {
  await open('/article.html');
  await expect(factRows(panel).first()).toBeVisible();
}

const figures = async (): Promise<string[]> =>
  (await page.evaluate(readHighlights)).flatMap(([kind, text]) =>
    kind === 'figure' ? [text] : [],
  );

const filters = async (label: string, value: string): Promise<void> => {
  const more = panel.getByRole('button', { name: '筛选与排序' });
  if ((await more.getAttribute('aria-expanded')) !== 'true') await more.click();
  await panel.getByLabel(label, { exact: true }).selectOption(value);
};

test('it lists every figure of the page with what is known of it', async () => {
  await openArticle();
  await expectFacts(panel, (await figures()).length);
  const row = factRows(panel).filter({
    has: panel.locator('.ld-fact-amount', { hasText: '15.2亿元' }),
  });
  await expect(row).toContainText('一般公共预算收入');
  await expect(row).toContainText('2024年上半年');
  await expect(row).toContainText('常熟高新区');
  await expect(row.locator('.ld-mark')).toHaveText('15.2亿元');
  await expect(panel.getByText('127.0.0.1')).toBeVisible();
});

test('it follows the page as it changes', async () => {
  await openArticle();
  const before = (await figures()).length;
  await expectFacts(panel, before);
  await page.evaluate(() => {
    document.querySelector('#added')?.append('新增独角兽企业17家。');
  });
  await expectFacts(panel, before + 1);
  await panel.getByRole('searchbox').fill('独角兽');
  await expect(factRows(panel)).toHaveCount(1);
  await expect(factRows(panel)).toContainText('17 家');
  await page.evaluate(() => {
    document.querySelector('#added')?.replaceChildren();
  });
  await expectFacts(panel, before);
  await expect(panel.getByText('没有符合条件的数据')).toBeVisible();
});

test('facts are sorted, grouped and filtered', async () => {
  await openArticle();
  await panel.setViewportSize({ width: 1100, height: 900 });
  const values = (): Promise<number[]> =>
    factRows(panel)
      .locator('.ld-facts-value')
      .evaluateAll((cells) =>
        cells.map((cell) => {
          const text = cell.textContent.replace(/[,超过约]/g, '');
          const scale = text.includes('亿') ? 1e8 : text.includes('万') ? 1e4 : 1;
          return parseFloat(text) * scale;
        }),
      );
  await panel.getByRole('button', { name: '数值' }).click();
  await expect(panel.getByRole('columnheader', { name: '数值' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect.poll(async () => (await values())[0]).toBe(600e8);
  const down = await values();
  expect(down.length).toBeGreaterThan(5);
  expect(down).toEqual([...down].sort((a, b) => b - a));
  await panel.getByRole('button', { name: '数值' }).click();
  await expect.poll(async () => (await values())[0]).toBeLessThan(5);
  const up = await values();
  expect(up).toEqual([...up].sort((a, b) => a - b));

  await filters('性质', 'target');
  await expect(factRows(panel)).not.toHaveCount(0);
  for (const row of await factRows(panel).all()) await expect(row).toContainText('目标或预计');
  await filters('性质', 'any');
  await filters('类型', 'growth');
  await expect(factRows(panel).first()).toContainText('%');
  await filters('类型', 'any');
  await filters('期间', '2024-01-01/2024-06-30');
  await expect(factRows(panel).first()).toContainText('2024年上半年');
  await panel.getByRole('button', { name: '清除筛选' }).click();

  await filters('分组', 'zone');
  const group = panel.getByRole('row', { expanded: true }).first();
  await expect(group).toContainText('常熟高新技术产业开发区');
  const shown = await factRows(panel).count();
  await group.click();
  await expect.poll(() => factRows(panel).count()).toBeLessThan(shown);
});

test('a row scrolls the page to its mark and flashes it', async () => {
  await openArticle();
  await page.setViewportSize({ width: 600, height: 240 });
  await panel.getByRole('searchbox').fill('瞪羚');
  await factRows(panel).first().focus();
  const before = await page.evaluate(() => scrollY);
  const flash = page.waitForFunction(() => CSS.highlights.has('liangdian-flash'), undefined, {
    polling: 20,
  });
  await panel.keyboard.press('Enter');
  await flash;
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await expect(factRows(panel).first()).toHaveAttribute('aria-current', 'true');
  await page.bringToFront();
  const isSeen = await page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('liangdian-figure') ?? [])] as Range[];
    const range = ranges.find((each) => each.toString() === '三十家');
    const { top = -1, bottom = -1 } = range?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  });
  expect(isSeen).toBe(true);
});

test('a mark clicked on the page selects its row, and that of a zone its tab', async () => {
  await openArticle();
  const click = async (kind: string, text: string): Promise<void> => {
    const point = await page.evaluate(
      ([kind, text]) => {
        const ranges = [...(CSS.highlights.get(`liangdian-${kind}`) ?? [])] as Range[];
        const range = ranges.find((each) => each.toString() === text);
        range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const { left = 0, top = 0, width = 0, height = 0 } = range?.getBoundingClientRect() ?? {};
        return { x: left + Math.min(width, 40) / 2, y: top + height / 2 };
      },
      [kind, text] as const,
    );
    await page.mouse.click(point.x, point.y);
  };
  await page.bringToFront();
  await click('figure', '298家');
  const current = panel.locator('[aria-current=true]');
  await expect(current).toContainText('298 家');
  await click('zone', '昆山高新区');
  await expect(panel.getByRole('tab', { selected: true })).toContainText('园区');
  await expect(current).toContainText('昆山高新区');
});

test('zones are counted, and each of their places leads to the page', async () => {
  await openArticle();
  await panel.getByRole('tab', { name: /园区/ }).click();
  const zone = panel.getByRole('button', { name: /常熟高新技术产业开发区/ });
  const marks = (await page.evaluate(readHighlights)).filter(([, text]) => text === '常熟高新区');
  await expect(zone).toContainText(`${marks.length} 处`);
  await zone.click();
  const places = panel.locator('.place');
  await expect(places).toHaveCount(marks.length);
  await page.setViewportSize({ width: 600, height: 240 });
  await places.last().click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('the keyboard goes from mark to mark, in the list and on the strip', async () => {
  await openArticle();
  await panel.keyboard.press('Alt+.');
  const current = panel.locator('[aria-current=true]');
  await expect(current).toContainText('236.5亿元');
  await panel.keyboard.press('Alt+.');
  await panel.keyboard.press('Alt+.');
  await expect(current).toContainText('+6.8%');
  await panel.keyboard.press('Alt+,');
  await expect(current).toContainText('236.5亿元');
  const strip = panel.getByRole('slider');
  await strip.focus();
  await panel.keyboard.press('End');
  await expect(strip).toHaveAttribute(
    'aria-valuenow',
    (await strip.getAttribute('aria-valuemax')) ?? '',
  );
  await panel.keyboard.press('Home');
  await expect(strip).toHaveAttribute('aria-valuetext', /第 1 处.*常熟高新区/);
  const rows = factRows(panel);
  await rows.first().focus();
  await panel.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await panel.keyboard.press('Space');
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
});

test('marks of frames are listed with those of the page', async () => {
  await open('/framed.html');
  await expect(factRows(panel).first()).toContainText('12亿元');
  await expect(factRows(panel).filter({ hasText: '一般公共预算收入' }).first()).toBeVisible();
  await panel.getByRole('searchbox').fill('瞪羚');
  await expect(factRows(panel).first()).toContainText('三十家');
  await page.evaluate(() => {
    document.querySelector('iframe')?.remove();
  });
  await expectFacts(panel, 1);
});

test('it says why nothing is listed, and follows the page to where there is something', async () => {
  await open('/english.html');
  await expect(panel.getByText('本页没有中文内容')).toBeVisible();
  await page.goto(`${site.origin}/article.html`);
  await expect(factRows(panel).first()).toBeVisible();
  await page.reload();
  await expect(factRows(panel).first()).toBeVisible();
  await page.goto('chrome://version/');
  await expect(panel.getByText('亮点不能在此页面上运行')).toBeVisible();
});

test('a site that is off is switched on again from here', async () => {
  await openArticle();
  await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ 'site:127.0.0.1': 'never' });
  });
  await expect(panel.getByText('已在此网站上关闭')).toBeVisible();
  await panel.getByRole('button', { name: '在此网站上打开' }).click();
  await expect(factRows(panel).first()).toBeVisible();
});

test('a background that was ended is no end to the list', async () => {
  await openArticle();
  const background = await watchBackground(chromium);
  await background.stop();
  const before = (await figures()).length;
  await page.evaluate(() => {
    document.querySelector('#added')?.append('新增独角兽企业17家。');
  });
  await expectFacts(panel, before + 1);
});

/** Downloads what is listed, and reads the file. */
async function exported(format: RegExp): Promise<Buffer> {
  await panel.getByRole('button', { name: '导出' }).click();
  const download = panel.waitForEvent('download');
  await panel.getByRole('menuitem', { name: format }).click();
  return readFile(await (await download).path());
}

test('facts are exported as they are listed', async () => {
  await openArticle();
  await panel.getByRole('searchbox').fill('瞪羚 三十');
  await factRows(panel).filter({ hasText: '30' }).getByRole('checkbox').check();
  const text = String(await exported(/CSV/));
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text).toContain('培育瞪羚企业三十家');
  expect(text).not.toContain('236.5');
  await expect(panel.getByText('已导出 1 条数据')).toBeVisible();
});

test('every format of an export holds the same numbers', async () => {
  await openArticle();
  await expectFacts(panel, (await figures()).length);
  const { mentions } = JSON.parse(String(await exported(/JSON/))) as {
    mentions: { value: number; text: string }[];
  };
  const values = mentions.map(({ value }) => value);
  expect(mentions.map(({ text }) => text)).toEqual(await figures());

  const csv = Papa.parse<Record<string, string>>(String(await exported(/CSV/)).slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(csv.data.map((row) => Number(row['数值']))).toEqual(values);

  const book = read(await exported(/XLSX/));
  const numbers = book.SheetNames.flatMap((name) =>
    utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1 }).flat(),
  ).filter((cell) => typeof cell === 'number');
  for (const value of values) expect(numbers).toContain(value);

  const markdown = String(await exported(/Markdown/));
  for (const text of await figures()) expect(markdown).toContain(text);

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
  for (const text of await figures()) expect(html).toContain(text);
});

test('facts are saved, and the save can be taken back', async () => {
  await openArticle();
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

test('fifty thousand marks are listed, and the list answers', async () => {
  test.setTimeout(180_000);
  await open('/long.html');
  await expect
    .poll(
      () =>
        panel
          .getByRole('tab', { selected: true })
          .textContent()
          .catch(() => ''),
      { timeout: 150_000 },
    )
    .toMatch(/[45]\d,\d{3}/);
  expect(await factRows(panel).count()).toBeLessThan(60);
  await panel.getByRole('searchbox').fill('第9876家');
  await expect(factRows(panel).first()).toContainText('9,876', { timeout: 20_000 });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing stands in anybody's way (${colorScheme})`, async () => {
    await openArticle();
    await panel.emulateMedia({ colorScheme });
    for (const width of [320, 1100]) {
      await panel.setViewportSize({ width, height: 720 });
      await filters('分组', 'zone');
      expect(await seriousFindings(panel)).toEqual([]);
      expect(
        await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await panel.getByRole('tab', { name: /园区/ }).click();
      await panel.locator('.name').first().click();
      expect(await seriousFindings(panel)).toEqual([]);
      await panel.getByRole('button', { name: '导出' }).click();
      expect(await seriousFindings(panel)).toEqual([]);
      await panel.keyboard.press('Escape');
      await panel.getByRole('tab', { name: /数据/ }).click();
    }
  });
}
