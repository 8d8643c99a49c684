import { expect, test } from './harness';

/** What is marked on a page of so much markup. */
const STYLE = `<style>body { font: 16px/1.5 sans-serif } .cell { display: inline-block; width: 160px }
  .tag { display: inline-block; padding: 2px 8px; border: 1px solid } .tight { display: inline-block }</style>`;

/** What stands side by side without any white space, and the figures and zones there are. */
const APART: Record<string, { html: string; figure?: string[]; zone?: string[] }> = {
  'a bar of links': {
    html: '<nav><a href="#">常熟高新区</a><a href="#">昆山高新区</a><a href="#">产值12</a><a href="#">34亿元项目</a></nav>',
    zone: ['常熟高新区', '昆山高新区'],
    figure: ['34亿元'],
  },
  'links with marks and a script between them': {
    html: '<p><a>税收12</a><script>var a = "字";</script><a>34亿元</a> · <a>56家企业</a></p>',
    figure: ['34亿元', '56家'],
  },
  'links in elements of their own': {
    html: '<div><span><a>税收12</a></span><span> <a>34亿元</a></span></div>',
    figure: ['34亿元'],
  },
  'list items in a line': {
    html: '<ul><li style="display:inline">税收12</li><li style="display:inline">34亿元</li></ul>',
    figure: ['34亿元'],
  },
  'cells that are boxes in a line': {
    html: '<div><span class="cell">地区生产总值</span><span class="cell">12</span><span class="cell">34亿元</span><span class="cell">5.6%</span></div>',
    figure: ['34亿元', '5.6%'],
  },
  tags: {
    html: '<p><span class="tag">产值12</span><span class="tag">34亿元</span><span class="tag">56家</span></p>',
    figure: ['34亿元', '56家'],
  },
  'boxes that the line breaks between': {
    html: '<p style="width:170px"><span class="cell">产值12</span><span class="cell">34亿元</span></p>',
    figure: ['34亿元'],
  },
  'flex and grid items, and table cells': {
    html: `<div style="display:flex"><a>产值12</a><a>34亿元</a></div><div style="display:grid"><b>产值12</b><b>56亿元</b></div>
      <div><i style="display:table-cell">产值12</i><i style="display:table-cell">78亿元</i></div>`,
    figure: ['34亿元', '56亿元', '78亿元'],
  },
  'boxes with a line of the source between them': {
    html: '<p><span class="tag">税收12</span>\n<span class="tag">34亿元</span></p>',
    figure: ['34亿元'],
  },
};

/** What a reader takes for one name or number, whatever it is made of. */
const TOGETHER: Record<string, { html: string; figure?: string[]; zone?: string[] }> = {
  'inline markup in a sentence': {
    html: '<p>全区产值<b>461</b><i>亿元</i>，<a href="#">常熟</a>高新区、<a>苏州</a><a>工业园区</a>税收12亿元</p>',
    figure: ['461亿元', '12亿元'],
    zone: ['常熟高新区', '苏州工业园区'],
  },
  'a number set off in a sentence': {
    html: '<p>全区产值<span class="tight" style="margin:0 6px;font-size:2em">461</span>亿元</p>',
    figure: ['461亿元'],
  },
  'a number and its unit': {
    html: '<div>产值<br><span class="tight" style="font-size:32px">461</span><span class="tight" style="margin-left:4px">亿元</span></div>',
    figure: ['461亿元'],
  },
  'a number of boxes, one for each digit': {
    html: '<div>产值<i class="tight">4</i><i class="tight">6</i><i class="tight">1</i><i class="tight">亿元</i></div>',
    figure: ['461亿元'],
  },
  'a headline of boxes, one for each character, over two lines': {
    html: `<h1 style="width:5em;font-size:30px">${'看常熟高新区成绩单'.replace(/./g, '<i class="tight">$&</i>')}</h1>`,
    zone: ['常熟高新区'],
  },
  'a headline that is one link': {
    html: '<h2><a>常熟<b>高新区</b></a></h2>',
    zone: ['常熟高新区'],
  },
};

for (const [group, pages] of Object.entries({ APART, TOGETHER })) {
  for (const [name, { html, figure = [], zone = [] }] of Object.entries(pages)) {
    test(`${group === 'APART' ? 'parts' : 'keeps together'} ${name}`, async ({ lensPage }) => {
      await lensPage.show(`<!doctype html><meta charset="utf-8">${STYLE}<body>${html}`);
      await lensPage.start();
      expect(await lensPage.painted()).toMatchObject({ figure, zone });
    });
  }
}

test('what stands in a row of boxes belongs together, but not as one word', async ({
  lensPage,
  page,
}) => {
  await lensPage.show(
    `<!doctype html><meta charset="utf-8">${STYLE}<body><div><i class="cell">地区生产总值</i><i class="cell">12</i><i class="cell">34亿元</i></div>`,
  );
  await lensPage.start();
  const mentions = await page.evaluate(() => lens.mentions());
  expect(mentions).toMatchObject([{ text: '34亿元', sentence: '地区生产总值  12  34亿元' }]);
});

test('boxes that come to stand apart are read anew', async ({ lensPage, page }) => {
  await lensPage.show(
    `<!doctype html><meta charset="utf-8">${STYLE}<body><p>产值<br><b class="tight">46</b><b class="tight">1亿元</b></p>`,
  );
  await lensPage.start();
  expect((await lensPage.painted()).figure).toEqual(['461亿元']);
  await page.evaluate(() => {
    for (const box of document.querySelectorAll('b')) box.className = 'cell';
  });
  await expect.poll(async () => (await lensPage.painted()).figure).toEqual(['1亿元']);
});
