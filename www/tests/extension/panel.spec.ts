import { seriousFindings } from '../axe';
import { REPEATED, textsOf } from '../highlights';
import { choose, expectFacts, factRows } from './panel';
import { expect, test } from './setting';

test('it lists every figure of the page with what is known of it', async ({
  article: page,
  panel,
}) => {
  await expectFacts(panel, (await textsOf(page, 'figure')).length - REPEATED);
  const row = factRows(panel).filter({
    has: panel.locator('.ld-fact-amount', { hasText: '15.2亿元' }),
  });
  await expect(row).toContainText('一般公共预算收入');
  await expect(row).toContainText('2024年上半年');
  await expect(row).toContainText('常熟高新区');
  await expect(row.locator('.ld-mark')).toHaveText('15.2亿元');
  await expect(panel.getByText('127.0.0.1')).toBeVisible();
});

test('it follows the page as it changes', async ({ article: page, panel }) => {
  const before = (await textsOf(page, 'figure')).length - REPEATED;
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

test('facts are sorted, grouped and filtered', async ({ panel }) => {
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

  await choose(panel, '性质', 'target');
  await expect(factRows(panel)).not.toHaveCount(0);
  for (const row of await factRows(panel).all()) await expect(row).toContainText('目标或预计');
  await choose(panel, '性质', 'any');
  await choose(panel, '类型', 'growth');
  await expect(factRows(panel).first()).toContainText('%');
  await choose(panel, '类型', 'any');
  await choose(panel, '期间', '2024-01-01/2024-06-30');
  await expect(factRows(panel).first()).toContainText('2024年上半年');
  await panel.getByRole('button', { name: '清除筛选' }).click();

  await choose(panel, '分组', 'zone');
  const group = panel.getByRole('row', { expanded: true }).first();
  await expect(group).toContainText('常熟高新技术产业开发区');
  const shown = await factRows(panel).count();
  await group.click();
  await expect.poll(() => factRows(panel).count()).toBeLessThan(shown);
});

test('zones are counted, and each of their places leads to the page', async ({
  article: page,
  panel,
}) => {
  await panel.getByRole('tab', { name: /园区/ }).click();
  const zone = panel.getByRole('button', { name: /常熟高新技术产业开发区/ });
  const marks = (await textsOf(page)).filter((text) => text === '常熟高新区');
  await expect(zone).toContainText(`${marks.length} 处`);
  await zone.click();
  const places = panel.locator('.place');
  await expect(places).toHaveCount(marks.length);
  await page.setViewportSize({ width: 600, height: 240 });
  await places.last().click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing stands in anybody's way (${colorScheme})`, async ({ panel }) => {
    await panel.emulateMedia({ colorScheme });
    for (const width of [320, 1100]) {
      await panel.setViewportSize({ width, height: 720 });
      await choose(panel, '分组', 'zone');
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
