import { readHighlights } from '../highlights';
import { expectFacts, factRows, openBeside } from './panel';
import { expect, test } from './setting';

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>临澜高新区去年产值461亿元</title><body>
<nav><a href="#">外贸</a><a href="#">要闻</a></nav>
<div class="page"><h1>临澜高新区去年产值461亿元</h1>
<p>临澜高新区去年产值461亿元，比上年多出不少，其中装备制造和生物医药贡献最大，园区的道路和管网也都已经建好。</p>
<p>园区新增企业12家，都已经开工，年底前还要建成标准厂房，让更多中小企业用上公共实验室，也让职工住得更近一些。</p>
<p style="margin-top:1500px">园区负责人说，今年要把更多时间用在服务企业上，手续在一个窗口办完，能在网上办的就不让人多跑，能当天办的不拖到第二天。</p>
<h3>相关新闻</h3><ul><li><a href="#">昆岭高新区产值700亿元</a></li><li><a href="#">海东外贸增长8.1%</a></li></ul></div>
<footer>服务企业300家</footer></body></html>`;

test.use({ pages: { '/news.html': PAGE } });

test('what stands around the article is listed apart, folded, and saved only when it is open', async ({
  chromium,
  site,
}) => {
  const { page, panel } = await openBeside(chromium, `${site.origin}/news.html`);
  await expectFacts(panel, 2);
  const group = panel.getByRole('button', { name: '本页其他位置' });
  await expect(group).toContainText('3');
  const saves = async (text: string): Promise<void> => {
    await panel.getByRole('button', { name: '保存', exact: true }).click();
    await expect(panel.getByRole('menuitem', { name: /全部/ })).toContainText(text);
    await panel.keyboard.press('Escape');
  };
  await saves('2');
  await group.click();
  const others = panel.getByRole('grid', { name: '本页其他位置' }).locator('[data-fact]');
  await expect(others).toHaveCount(3);
  await saves('5');
  await others.filter({ hasText: '700' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
  // A mark clicked on the page opens the group it is in.
  await group.click();
  await expect(others).toHaveCount(0);
  await page.getByText('服务企业300家').click({ position: { x: 75, y: 10 } });
  await expect(others.filter({ hasText: '300' })).toHaveAttribute('aria-current', 'true');
  expect((await page.evaluate(readHighlights)).length).toBeGreaterThan(5);
});

test('a headline and its lead are one fact, with a way to each', async ({ chromium, site }) => {
  const { page, panel } = await openBeside(chromium, `${site.origin}/news.html`);
  const row = factRows(panel).filter({ hasText: '461' });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('比上年多出不少');
  const flashed = (): Promise<string[]> =>
    page.evaluate(() =>
      [...(CSS.highlights.get('liangdian-flash') ?? [])].map(
        ({ startContainer }) => startContainer.parentElement?.localName ?? '',
      ),
    );
  await row.getByRole('button', { name: '页面上第 2 处' }).click();
  await expect.poll(flashed).toEqual(['p']);
  await row.getByRole('button', { name: '页面上第 1 处' }).click();
  await expect.poll(flashed).toEqual(['h1']);
  await expect(row).toHaveAttribute('aria-current', 'true');
  await panel.keyboard.press('Alt+Period');
  await expect.poll(flashed).toEqual(['p']);
  await expect(row).toHaveAttribute('aria-current', 'true');
});
