import { expect, test } from './harness';

const TITLE = '临澜高新区全年产值461亿元';
const LEAD = '临澜高新区全年产值461亿元，比上年增长9.2%，这是园区建成以来最好的一年。';
const TEXT = [
  '全区新增企业12家，其中外资企业3家，都已经开工，年底前还要建成标准厂房40万平方米。',
  '园区负责人说，去年税收达到34亿元，主要来自装备制造和生物医药，两个行业都比上年好。',
  '今年园区要再引进项目56个，让更多中小企业用上公共实验室，也让职工住得更近一些，路上少花时间。',
  '科研人员还可以申请补贴，每个项目最多80万元，由园区和银行各出一半，手续在一个窗口办完。',
];
const OWN = ['461亿元', '9.2%', '12家', '3家', '40万平方米', '34亿元', '56个', '80万元'];
const NEWS =
  '<li><a href="#1">昆岭高新区产值700亿元</a> 03-12</li><li><a href="#2">外贸增长8.1%</a></li>';

const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('');
const body = `<p>${LEAD}</p>${paragraphs}`;

/** Where articles stand on pages, and what stands around them; `[700亿元, 8.1%]` is never theirs. */
const PAGES: Record<string, string> = {
  'an article of its own element': `<nav><a href="#">热词：外贸增长8.1%</a></nav><main><article><h1>${TITLE}</h1>${body}</article>
    <section><h2>更多</h2><ul>${NEWS}</ul></section></main>`,
  'boxes without meaning': `<div class="top"><a href="#">外贸增长8.1%</a></div><div class="a"><h1>${TITLE}</h1><div class="b">${body}</div>
    <div class="c"><p>昆岭高新区产值700亿元</p></div></div>`,
  'a list of other news in the box of the text': `<div><h1>${TITLE}</h1>${body}<ul>${NEWS}</ul></div>`,
  'text parted by line breaks': `<div class="page"><h1>${TITLE}</h1><div class="text">${[LEAD, ...TEXT].join('<br><br>')}</div>
    <div class="hot"><p>昆岭高新区产值700亿元</p><p>外贸增长8.1%</p></div></div>`,
  'what readers say below': `<div><h1>${TITLE}</h1><div>${body}</div><div class="comment-list"><p>外贸增长8.1%，比我们那里好。</p><p>产值700亿元！</p></div></div>`,
  'an aside in the text': `<article><h1>${TITLE}</h1>${body.replace('</p>', `</p><aside><p>外贸增长8.1%，产值700亿元。</p></aside>`)}</article>`,
  'a headline far above its text': `<div><ul>${NEWS}</ul></div><div><h1>${TITLE}</h1></div><div><div>${body}</div></div><footer>产值700亿元</footer>`,
};

const show = (html: string, title = TITLE): string =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><body>${html}`;

for (const [name, html] of Object.entries(PAGES)) {
  test(`the article is told from what stands around it: ${name}`, async ({ lensPage }) => {
    await lensPage.show(show(html));
    await lensPage.start();
    const { article, elsewhere } = await lensPage.sides();
    // The headline and a link of the text say 461 亿元 and zones besides.
    expect(article.filter((text) => /\d/.test(text))).toEqual(['461亿元', ...OWN]);
    const figures = elsewhere.filter((text) => /\d/.test(text));
    expect(figures.length).toBeGreaterThan(0);
    for (const text of figures) expect(['700亿元', '8.1%']).toContain(text);
  });
}

test('a page of headlines has no article, and nothing is outside of it', async ({ lensPage }) => {
  await lensPage.show(show(`<nav>外贸增长8.1%</nav><ul>${NEWS.repeat(20)}</ul>`, '要闻'));
  await lensPage.start();
  const { article, elsewhere } = await lensPage.sides();
  expect(article.length).toBeGreaterThan(40);
  expect(elsewhere).toEqual([]);
});

test('a short text in a table, and links in it, are all the page says', async ({ lensPage }) => {
  await lensPage.show(
    show(`<article><h1>${TITLE}</h1><p>见<a href="#">临澜高新区税收34亿元，增长5%</a>一文。</p>
      <table><tr><td>产值</td><td><a href="#">461亿元</a></td></tr></table></article>`),
  );
  await lensPage.start();
  expect((await lensPage.sides()).elsewhere).toEqual([]);
});

test('what is shown in a shadow tree stands where its host does', async ({ lensPage, page }) => {
  await lensPage.show(
    show(`<article><h1>${TITLE}</h1>${body}<x-box></x-box></article><x-box></x-box>`),
  );
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('x-box'))
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>产值700亿元</p>';
  });
  await lensPage.start();
  const { article, elsewhere } = await lensPage.sides();
  expect([article.at(-1), elsewhere]).toEqual(['700亿元', ['700亿元']]);
});
