import { REPEATED, textsOf } from '../highlights';
import { store } from './database';
import { expectFacts, factRows, openBeside } from './panel';
import { expect, test } from './setting';
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

test.use({ pages: { '/framed.html': FRAMED, '/long.html': LONG } });

test('marks of frames are listed with those of the page', async ({ chromium, site }) => {
  const { page, panel } = await openBeside(chromium, `${site.origin}/framed.html`);
  await expect(factRows(panel).first()).toContainText('12亿元');
  await expect(factRows(panel).filter({ hasText: '一般公共预算收入' }).first()).toBeVisible();
  await panel.getByRole('searchbox').fill('瞪羚');
  await expect(factRows(panel).first()).toContainText('三十家');
  await page.evaluate(() => {
    document.querySelector('iframe')?.remove();
  });
  await expectFacts(panel, 1);
});

test('it says why nothing is listed, and follows the page to where there is something', async ({
  chromium,
  site,
}) => {
  const { page, panel } = await openBeside(chromium, `${site.origin}/english.html`);
  await expect(panel.getByText('本页没有中文内容')).toBeVisible();
  await page.goto(`${site.origin}/article.html`);
  await expect(factRows(panel).first()).toBeVisible();
  await page.reload();
  await expect(factRows(panel).first()).toBeVisible();
  await page.goto('chrome://version/');
  await expect(panel.getByText('亮点不能在此页面上运行')).toBeVisible();
});

test('a site that is off is switched on again from here', async ({ panel, chromium }) => {
  await store(chromium, { 'site:127.0.0.1': 'never' });
  await expect(panel.getByText('已在此网站上关闭')).toBeVisible();
  await panel.getByRole('button', { name: '在此网站上打开' }).click();
  await expect(factRows(panel).first()).toBeVisible();
});

test('a background that was ended is no end to the list', async ({
  article: page,
  panel,
  chromium,
}) => {
  const background = await watchBackground(chromium);
  await background.stop();
  const before = (await textsOf(page, 'figure')).length - REPEATED;
  await page.evaluate(() => {
    document.querySelector('#added')?.append('新增独角兽企业17家。');
  });
  await expectFacts(panel, before + 1);
});

test('fifty thousand marks are listed, and the list answers', async ({ chromium, site }) => {
  test.setTimeout(180_000);
  const { panel } = await openBeside(chromium, `${site.origin}/long.html`);
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
