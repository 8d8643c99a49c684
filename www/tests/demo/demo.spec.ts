import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readCard } from '../extension/card';
import { serve, type Site } from '../serve';
import { highlighted } from '../widget/marks';
import { dropFile } from './files';

const DEMO = join(import.meta.dirname, '../../../dist/demo');

let site: Site;
let complaints: string[];

test.beforeAll(async () => {
  site = await serve(DEMO);
});

test.afterAll(async () => {
  await site.close();
});

test.beforeEach(async ({ page }) => {
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(site.origin);
  await expect.poll(async () => (await highlighted(page)).figure.length).toBeGreaterThan(20);
});

// Also what the Content-Security-Policy blocks is an error in the console.
test.afterEach(() => {
  expect(complaints).toEqual([]);
});

async function legend(page: Page): Promise<Record<string, string>> {
  const count = (kind: string): Promise<string> =>
    page.locator(`[data-kind="${kind}"] .count`).innerText();
  return {
    figure: await count('figure'),
    zone: await count('zone'),
    programme: await count('programme'),
  };
}

/** The legend's counts must be the sizes of the highlights, and the figures these. */
async function expectFigures(page: Page, figures: readonly string[]): Promise<void> {
  await expect.poll(async () => (await highlighted(page)).figure).toEqual(figures);
  await expectLegendToAgree(page);
}

async function expectLegendToAgree(page: Page): Promise<void> {
  await expect(async () => {
    const marks = await highlighted(page);
    expect(await legend(page)).toEqual({
      figure: String(marks.figure.length),
      zone: String(marks.zone.length),
      programme: String(marks.programme.length),
    });
  }).toPass();
}

test('marks its article, and the legend counts the marks', async ({ page }) => {
  await expectLegendToAgree(page);
  const { figure, zone, programme } = await highlighted(page);
  expect(figure).toEqual(
    expect.arrayContaining(['612.8亿元', '2.1个百分点', '第9位', '200亿—220亿元', '三分之二']),
  );
  expect(zone).toEqual(
    expect.arrayContaining(['临澜高新区', '苏州工业园区', '雄安新区', '临澜大学科技园']),
  );
  expect(programme).toEqual(
    expect.arrayContaining(['“澜芯”行动', '创新驱动发展战略', '“放管服”改革']),
  );
  for (const mark of figure) expect(mark).not.toMatch(/5G|500强|12345|^2024年$|^30分$/);
});

test('asks for nothing but its own files', async ({ page }) => {
  const origins = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin),
  );
  expect(new Set(origins)).toEqual(new Set([site.origin]));
});

test('marks pasted text, and goes back to the sample', async ({ page }) => {
  const sample = await highlighted(page);
  const input = page.locator('#input');
  await input.fill('昆山高新区净增企业112家。\n增长8%。');
  await expectFigures(page, ['112家', '8%']);
  await expect(page.locator('#text p')).toHaveText(['昆山高新区净增企业112家。', '增长8%。']);
  await page.locator('#restore').click();
  await expect.poll(() => highlighted(page)).toEqual(sample);
  await expect(input).toBeFocused();
  await expect(input).toHaveValue('');

  await input.fill('新建23个。');
  await expectFigures(page, ['23个']);
  await input.fill('');
  await expect.poll(() => highlighted(page)).toEqual(sample);
});

test('takes a paste anywhere in the page', async ({ page }) => {
  await page.locator('h1').evaluate((heading) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '新建23个，占31%。');
    heading.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }));
  });
  await expectFigures(page, ['23个', '31%']);
});

test('shows markup in pasted text as text', async ({ page }) => {
  const text = '<img src=x onerror=alert(1)>新建23个<script>alert(2)</script>';
  await page.locator('#input').fill(text);
  await expectFigures(page, ['23个']);
  await expect(page.locator('#text p')).toHaveText([text]);
  await expect(page.locator('#text :is(img, script)')).toHaveCount(0);
});

test('reads a dropped text file in UTF-8', async ({ page }) => {
  await dropFile(page, '#text', 'utf8.txt', Buffer.from('常熟高新区净增企业112家。'));
  await expect(page.locator('#drop')).toBeHidden();
  await expectFigures(page, ['112家']);
  expect((await highlighted(page)).zone).toEqual(['常熟高新区']);
  await expect(page.locator('#status')).toHaveText('utf8.txt · 14 字 · UTF-8');
  await expect(page.locator('#text h1')).toHaveText('utf8.txt');
});

test('reads a chosen text file in GBK', async ({ page }) => {
  const gbk = Buffer.from('d0c2d4f6b8dfd0c2bcbccaf5c6f3d2b5313132bcd2a1a3', 'hex');
  await page.locator('#file').setInputFiles({ name: 'gbk.txt', mimeType: '', buffer: gbk });
  await expectFigures(page, ['112家']);
  await expect(page.locator('#text p')).toHaveText(['新增高新技术企业112家。']);
  await expect(page.locator('#status')).toContainText('GB18030');
});

test('reads the headings and paragraphs of an HTML file, runs nothing and loads nothing', async ({
  page,
}) => {
  const asked: string[] = [];
  // The browser may fetch the demo's own icon late.
  page.on('request', (request) => {
    if (!request.url().includes('/assets/icon-')) asked.push(request.url());
  });
  const html = `<!doctype html><title>不显示</title><style>p{}</style>
    <script>document.title = 'ran'</script><h1>园区<em>年报</em></h1>
    <p>产值<b>386</b>亿元，<img src="/stolen.png" onerror="document.title='ran'">增长17%。</p>
    <nav hidden>7家</nav><table><tr><td>12家<td>36亿元</table>
    <textarea>98家</textarea><div>一行<br>另一行<div>里面9家</div></div>`;
  await dropFile(page, 'body', 'page.html', Buffer.from(html));
  await expectFigures(page, ['386亿元', '17%', '12家', '36亿元', '9家']);
  await expect(page.locator('#text section > *')).toHaveText([
    '园区年报',
    '产值386亿元，增长17%。',
    '12家',
    '36亿元',
    '一行',
    '另一行',
    '里面9家',
  ]);
  await expect(page.locator('#text section > h2')).toHaveText(['园区年报']);
  expect(asked).toEqual([]);
  await expect(page).toHaveTitle('亮点 Liangdian');
  // The browser says what the policy kept the parsed file from; none of it would have run anyway.
  expect(complaints.filter((text) => !text.includes('The action has been blocked'))).toEqual([]);
  complaints = [];
});

const REFUSED: [name: string, content: Buffer, sentence: string][] = [
  [
    'broken.txt',
    Buffer.concat([Buffer.from('产值'), Buffer.from([0xff]), Buffer.from('亿元')]),
    '“broken.txt”的文字编码认不出来，请另存为 UTF-8 后再试。',
  ],
  [
    'picture.png',
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    '“picture.png”不是文本文件，请选择 .txt 或 .html 文件。',
  ],
  ['blank.txt', Buffer.from(' \n\n'), '“blank.txt”里没有可以显示的文字。'],
];

for (const [name, content, sentence] of REFUSED) {
  test(`says in one sentence why it does not take ${name}, and keeps the text before`, async ({
    page,
  }) => {
    const before = await page.locator('#text').innerHTML();
    await dropFile(page, '#text', name, content);
    await expect(page.locator('#notice p')).toHaveText(sentence);
    await expect(page.locator('#notice')).toBeInViewport();
    expect(await page.locator('#text').innerHTML()).toBe(before);
    await expectLegendToAgree(page);
    await page.keyboard.press('Escape');
    await expect(page.locator('#notice')).toBeEmpty();
  });
}

test('does not take what is larger than 20 MB', async ({ page }) => {
  const file = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(20 * 1024 * 1024 + 1).fill(97)], 'huge.txt'));
    return transfer;
  });
  await page.dispatchEvent('#text', 'drop', { dataTransfer: file });
  await expect(page.locator('#notice p')).toHaveText(
    '“huge.txt”超过 20 MB，请换一个小一些的文件。',
  );
  await expect(page.locator('#text h1')).toHaveText('一座年轻高新区的十三年');
});

test('says when there is no Chinese in a text', async ({ page }) => {
  await page.locator('#input').fill('GDP grew by 8.3%.');
  await expect(page.locator('#status')).toContainText('这里没有中文，所以没有标记。');
});

test('shows 5 MB of text bit by bit, and another text in its place at any time', async ({
  page,
}) => {
  await page.evaluate(() => {
    const line = '2024年，临澜高新区净增高新技术企业112家。\n';
    const count = Math.ceil((5 * 1024 * 1024) / new Blob([line]).size);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([line.repeat(count)], 'long.txt'));
    const options = { bubbles: true, cancelable: true, dataTransfer };
    document.body.dispatchEvent(new DragEvent('drop', options));
  });
  const shown = page.locator('#text p');
  await expect.poll(() => shown.count()).toBeGreaterThan(100);
  await expect(shown.first()).toHaveText('2024年，临澜高新区净增高新技术企业112家。');
  await page.locator('#input').fill('新建23个。');
  // Counted first: to compare the texts of what is there until then takes longer than to take it away.
  await expect(shown).toHaveCount(1);
  await expect(shown).toHaveText('新建23个。');
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('liangdian-figure')?.size))
    .toBe(1);
  await expectFigures(page, ['23个']);
});

test('covers the page while a file is dragged over it', async ({ page }) => {
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['亿'], 'dragged.txt'));
    return transfer;
  });
  await page.dispatchEvent('#text', 'dragenter', { dataTransfer });
  await expect(page.locator('#drop')).toBeVisible();
  await page.dispatchEvent('#text', 'dragleave', { dataTransfer });
  await expect(page.locator('#drop')).toBeHidden();
});

test('speaks English, in the card as well', async ({ page }) => {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-kind="zone"] mark')).toHaveText('Zones');
  await expect(page.locator('#text')).toHaveAttribute('lang', 'zh-CN');
  await page.locator('#input').fill('净增高新技术企业112家。');
  await expectFigures(page, ['112家']);
  await page.locator('h1').click();
  await page.keyboard.press('Alt+.');
  await expect.poll(async () => (await readCard(page))?.head).toEqual(['Figure', '112家']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('[data-kind="zone"] mark')).toHaveText('园区');
});

test('works by keyboard alone, with the focus in sight', async ({ page }) => {
  const reached: string[] = [];
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const focused = document.activeElement;
        const { outlineStyle } = getComputedStyle(focused ?? document.body);
        return outlineStyle === 'none' ? 'no outline' : (focused?.id ?? '');
      }),
    );
  }
  expect(reached).toEqual(['', 'language', 'input', 'choose']);
});

test('has no horizontal scroll at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(320);
  await page.locator('#input').fill(`${'无'.repeat(300)} ${'x'.repeat(300)} 新建23个`);
  await expectFigures(page, ['23个']);
  expect(await width()).toBe(320);
  await dropFile(page, '#text', `${'很长的文件名'.repeat(20)}.png`, Buffer.from([0, 1, 2]));
  await expect(page.locator('#notice p')).toBeVisible();
  expect(await width()).toBe(320);
});
