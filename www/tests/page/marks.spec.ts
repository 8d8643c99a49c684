import { expect, test } from './harness';

const NEW_FIRMS = '新增企业12家';

test('marks across inline elements and leaves the markup as it was', async ({ lensPage }) => {
  await lensPage.show(`<!doctype html><meta charset="utf-8"><body>
    <h1>常熟<em>高新区</em>上半年成绩单</h1>
    <p>2020年，地区生产总值<b>461</b>亿元，<a href="#">实施“星火<i>炬力</i>”行动</a>，增长<span>9</span>.<span>2%</span>。</p>`);
  const before = await lensPage.markup();
  await lensPage.start();
  expect(await lensPage.painted()).toEqual({
    figure: ['461亿元', '9.2%'],
    zone: ['常熟高新区'],
    programme: ['“星火炬力”行动'],
  });
  expect(await lensPage.counts()).toEqual({ figure: 2, zone: 1, programme: 1 });
  expect(await lensPage.markup()).toBe(before);
});

test('reads text as it is shown: white space, line breaks, cells', async ({ lensPage }) => {
  await lensPage.show(`<!doctype html><meta charset="utf-8"><body>
    <p>地区生产总值达461
       亿元，税收</p>
    <p>出口额<br>35<br>亿元</p>
    <p>利润<span style="display:inline-block">28</span>亿元，<span style="display:contents">税<u>收12</u></span>亿元</p>
    <p>进口<!-- 注 -->63<wbr>亿元</p>
    <pre>产值
<b>71</b>亿元</pre>
    <table><tr><td>产量<td>82万吨<tr><th>销量<th>93万吨</table>
    <div>收入104亿元<p>支出115亿元</p>结余126亿元</div>`);
  await lensPage.start();
  const { figure } = await lensPage.painted();
  const shown = figure.map((text) => text.replace(/\s+/g, ' '));
  expect(shown).toEqual([
    '461 亿元',
    '28亿元',
    '12亿元',
    '63亿元',
    '71亿元',
    '82万吨',
    '93万吨',
    '104亿元',
    '115亿元',
    '126亿元',
  ]);
});

const SKIPPED = {
  script: `<script type="text/plain">${NEW_FIRMS}</script>`,
  style: `<style>/* ${NEW_FIRMS} */</style>`,
  noscript: `<noscript>${NEW_FIRMS}</noscript>`,
  template: `<template>${NEW_FIRMS}</template>`,
  textarea: `<textarea>${NEW_FIRMS}</textarea>`,
  select: `<select><option>${NEW_FIRMS}</select>`,
  button: `<button>${NEW_FIRMS}</button>`,
  code: `<pre><code>${NEW_FIRMS}</code></pre>`,
  'keyboard and sample': `<kbd>${NEW_FIRMS}</kbd><samp>${NEW_FIRMS}</samp>`,
  svg: `<svg><text y="20">${NEW_FIRMS}</text></svg>`,
  math: `<math><mtext>${NEW_FIRMS}</mtext></math>`,
  canvas: `<canvas>${NEW_FIRMS}</canvas>`,
  'display: none': `<div style="display:none"><p>${NEW_FIRMS}</p></div>`,
  'visibility: hidden': `<div style="visibility:hidden"><p>${NEW_FIRMS}</p></div>`,
  'content-visibility: hidden': `<div style="content-visibility:hidden"><p>${NEW_FIRMS}</p></div>`,
  hidden: `<p hidden>${NEW_FIRMS}</p>`,
  'hidden until found': `<p hidden="until-found">${NEW_FIRMS}</p>`,
  'closed details': `<details><summary>更多</summary>${NEW_FIRMS}<p>${NEW_FIRMS}</p></details>`,
  'closed dialog': `<dialog>${NEW_FIRMS}</dialog>`,
  contenteditable: `<div contenteditable><p>${NEW_FIRMS}</p></div>`,
  'plaintext-only': `<div contenteditable="plaintext-only">${NEW_FIRMS}</div>`,
  'ruby text': `<ruby>亮<rp>(</rp><rt>${NEW_FIRMS}</rt></ruby>`,
};

for (const [name, html] of Object.entries(SKIPPED)) {
  test(`skips ${name}`, async ({ lensPage }) => {
    await lensPage.show(
      `<!doctype html><meta charset="utf-8"><body>${html}<p>税收34亿元</p><p>${name}</p>`,
    );
    await lensPage.start();
    expect((await lensPage.painted()).figure).toEqual(['34亿元']);
  });
}

test('reads what is shown inside something hidden, and the summary of closed details', async ({
  lensPage,
}) => {
  await lensPage.show(`<!doctype html><meta charset="utf-8"><body>
    <div style="visibility:hidden">税收1亿元<p style="visibility:visible">利润2亿元</p></div>
    <details><summary>产值3亿元</summary>税收4亿元</details>
    <details open><summary>产值5亿元</summary>税收6亿元</details>
    <div style="content-visibility:auto;margin-top:9000px"><p>出口7亿元</p></div>`);
  await lensPage.start();
  expect((await lensPage.painted()).figure).toEqual(['2亿元', '3亿元', '5亿元', '6亿元', '7亿元']);
});

test('a field or picture in a line parts the text on its two sides', async ({ lensPage }) => {
  await lensPage.show(`<!doctype html><meta charset="utf-8"><body>
    <p>产值46<code>x</code>1亿元</p><p>税收12<img alt="" width="9">3亿元</p><p>利润7<input type="hidden">8亿元</p>`);
  await lensPage.start();
  expect((await lensPage.painted()).figure).toEqual(
    expect.arrayContaining(['1亿元', '3亿元', '78亿元']),
  );
});

test('marks only the root, and not what it is told to ignore', async ({ lensPage }) => {
  await lensPage.show(`<!doctype html><meta charset="utf-8"><body><p>税收1亿元</p>
    <div id="root" style="display:contents">利润2亿元<p>产值3亿元<p class="no">出口4亿元</div><p>进口5亿元</p>`);
  await lensPage.start({ root: '#root', ignore: '.no' });
  expect((await lensPage.painted()).figure).toEqual(['2亿元', '3亿元']);
});

test('finds the mark under a point and says what it means', async ({ lensPage, page }) => {
  await lensPage.show(`<!doctype html><meta charset="utf-8"><body style="user-select:none">
    <p style="width:300px">2020年，全区实现地区生产总值<b id="value">461</b>亿元<span id="after">，其中</span>工业占比较高，发展态势良好。</p>`);
  await lensPage.start();
  const at = (selector: string): Promise<string | undefined> =>
    page.evaluate((selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const mark = lens.markAt(box.x + box.width / 2, box.y + box.height / 2);
      return mark?.range.toString();
    }, selector);
  expect(await at('#value')).toBe('461亿元');
  expect(await at('#after')).toBeUndefined();
  expect(await page.evaluate(() => lens.markAt(1, 1))).toBeUndefined();
  const mention = await page.evaluate(async () => {
    const [mark] = lens.marks();
    return mark === undefined ? undefined : await lens.describe(mark);
  });
  expect(mention).toMatchObject({
    type: 'figure',
    text: '461亿元',
    value: 46_100_000_000,
    unit: '元',
  });
});

test('gives the marks in the order of the document', async ({ lensPage, page }) => {
  await lensPage.show(`<!doctype html><meta charset="utf-8"><body>
    <p>税收1亿元，利润2亿元</p><div>产值3亿元<p>出口4亿元</p>进口5亿元</div>`);
  await lensPage.start();
  expect(await page.evaluate(() => lens.marks().map((mark) => mark.range.toString()))).toEqual([
    '1亿元',
    '2亿元',
    '3亿元',
    '4亿元',
    '5亿元',
  ]);
});

test('stopping takes everything back, and starting marks again', async ({ lensPage, page }) => {
  await lensPage.show('<!doctype html><meta charset="utf-8"><body><p>税收1亿元</p>');
  const state = (): Promise<unknown> =>
    page.evaluate(() => ({
      highlights: [...CSS.highlights.keys()],
      sheets: document.adoptedStyleSheets.length,
      marks: lens.marks().length,
      counts: lens.counts,
    }));
  await lensPage.start();
  const marked = await state();
  expect(marked).toEqual({
    highlights: ['liangdian-figure'],
    sheets: 1,
    marks: 1,
    counts: { figure: 1, zone: 0, programme: 0 },
  });
  await lensPage.stop();
  expect(await state()).toEqual({
    highlights: [],
    sheets: 0,
    marks: 0,
    counts: { figure: 0, zone: 0, programme: 0 },
  });
  await page.evaluate(() => lens.start());
  expect(await state()).toEqual(marked);
});

test('two lenses share a page, and each takes back only its own marks', async ({
  lensPage,
  page,
}) => {
  await lensPage.show(
    '<!doctype html><meta charset="utf-8"><body><p id="one">税收1亿元</p><p id="two">利润2亿元</p>',
  );
  await lensPage.start({ root: '#one' });
  await page.evaluate(() => {
    globalThis.first = lens;
  });
  await lensPage.start({ root: '#two' });
  expect((await lensPage.painted()).figure).toEqual(['1亿元', '2亿元']);
  await page.evaluate(() => first.stop());
  expect((await lensPage.painted()).figure).toEqual(['2亿元']);
  await lensPage.stop();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

declare global {
  var first: typeof lens;
}
