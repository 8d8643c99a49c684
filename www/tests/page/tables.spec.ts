import type { BlockText } from '../../engine/types';
import { expect, type LensPage, test } from './harness';

const PAGE = (body: string): string => `<!doctype html><meta charset="utf-8"><body>${body}`;

type Told = Record<string, Omit<BlockText, 'id' | 'text'>>;

/** What an engine is told of the page, by the text of the block. */
async function retell({ page }: LensPage): Promise<Told> {
  return page.evaluate(async () => {
    const blocks = new Map<number, BlockText>();
    const real = liangdian.engine;
    const engine: typeof real = {
      extract: (text) => real.extract(text),
      open: async (options) => {
        const document = await real.open(options);
        return {
          update: (changed, order) => {
            for (const block of changed) blocks.set(block.id, block);
            return document.update(changed, order);
          },
          mention: (...place) => document.mention(...place),
          mentions: () => document.mentions(),
          explain: (...place) => document.explain(...place),
          close: () => document.close(),
        };
      },
    };
    await lens.stop();
    globalThis.lens = new liangdian.Lens(engine, document);
    await lens.start();
    globalThis.told = (): Told =>
      Object.fromEntries(
        [...blocks.values()].map(({ text, role, columnHeaders, rowHeaders, caption }) => [
          text,
          JSON.parse(JSON.stringify({ role, columnHeaders, rowHeaders, caption })) as Told[string],
        ]),
      );
    return globalThis.told();
  });
}

declare global {
  var told: () => Told;
}

async function toldOf(lensPage: LensPage, body: string): Promise<Told> {
  await lensPage.show(PAGE(body));
  await lensPage.start();
  return retell(lensPage);
}

test('cells are told with the headers of their column and row, caption and unit', async ({
  lensPage,
}) => {
  const blocks = await toldOf(
    lensPage,
    `<p>单位：亿元</p><div class="scroll"><table><caption>表1 主要指标</caption>
      <thead><tr><th>园区<th>地区生产总值<th>增长（%）</thead>
      <tbody><tr><th scope="row">常熟高新区<td>461<td>9.2<tr><th scope="row">昆山高新区<td>1,020.5<td>-3.1</table></div>`,
  );
  const caption = '表1 主要指标\n单位：亿元';
  expect(blocks['461']).toEqual({
    role: 'cell',
    columnHeaders: ['地区生产总值'],
    rowHeaders: ['常熟高新区'],
    caption,
  });
  expect(blocks['-3.1']).toEqual({
    role: 'cell',
    columnHeaders: ['增长（%）'],
    rowHeaders: ['昆山高新区'],
    caption,
  });
  expect(blocks['园区']).toEqual({ role: 'cell', columnHeaders: [], rowHeaders: [], caption });
});

test('headers are found in tables that are only drawn as such', async ({ lensPage }) => {
  const blocks = await toldOf(
    lensPage,
    `<table><tr><td colspan="5">各园区经济指标（单位：亿元）
      <tr><td rowspan="2">序号<td rowspan="2">园区<td colspan="2">税收<td rowspan="2">备注
      <tr><td>2019<td>2020
      <tr><td>1<td>甲园<td>12<td>15<td>上升
      <tr><td>2<td>乙园<td>8<td>—<td></table>`,
  );
  expect(blocks['15']).toEqual({
    role: 'cell',
    columnHeaders: ['税收', '2020'],
    rowHeaders: ['甲园'],
    caption: '各园区经济指标（单位：亿元）',
  });
  expect(blocks['8']).toMatchObject({ columnHeaders: ['税收', '2019'], rowHeaders: ['乙园'] });
});

test('cells name their headers, and groups of rows have one', async ({ lensPage }) => {
  const blocks = await toldOf(
    lensPage,
    `<table><tr><td></td><th id="a">出口额</th><th id="b">进口额</th></tr>
      <tr><th rowspan="2" id="z">保税区</th><td headers="z b">7</td><td>6</td></tr>
      <tr><td>5</td><td>4</td></tr></table>`,
  );
  expect(blocks['7']).toMatchObject({ columnHeaders: ['进口额', '保税区'], rowHeaders: [] });
  expect(blocks['4']).toMatchObject({ columnHeaders: ['进口额'], rowHeaders: ['保税区'] });
});

test('numbers stay unread where nothing Chinese heads them, and in tables that lay out a page', async ({
  lensPage,
}) => {
  const blocks = await toldOf(
    lensPage,
    `<table><tr><th>Zone<th>Tax<tr><th>A<td>11</table>
     <table><tr><td>栏目<td><table><tr><td>税收<td>12<tr><td>利润<td>13</table><tr><td>14<td>15</table>
     <table><tr><td>${'正文'.repeat(300)}<td>16<tr><td>说明<td>17</table>`,
  );
  expect(Object.keys(blocks)).toEqual(expect.not.arrayContaining(['11', '14', '15', '16', '17']));
  expect(Object.keys(blocks)).toEqual(expect.arrayContaining(['12', '13', '栏目']));
});

test('a table that is filled, or headed, later is followed', async ({ lensPage, page }) => {
  await toldOf(lensPage, '<table><tr><td>name<td>tax<tr><td>zone<td>12</table>');
  await page.evaluate(() => {
    const [, tax] = document.querySelectorAll('td');
    if (tax !== undefined) tax.textContent = '税收';
  });
  const now = (text: string): Promise<unknown> =>
    page.evaluate((text) => globalThis.told()[text], text);
  await expect
    .poll(() => now('12'))
    .toMatchObject({ columnHeaders: ['税收'], rowHeaders: ['zone'] });
  await page.evaluate(() => {
    const cells = document.querySelectorAll('td');
    (cells[1]?.firstChild as Text).data = '利润';
    const row = document.querySelector('table')?.insertRow();
    row?.insertCell().append('乙园');
    row?.insertCell().append('34');
  });
  await expect
    .poll(() => now('34'))
    .toMatchObject({ columnHeaders: ['利润'], rowHeaders: ['乙园'] });
  expect(await now('12')).toMatchObject({ columnHeaders: ['利润'] });
});

test('a change of what stands over a table alone retells its cells', async ({ lensPage, page }) => {
  const caption = (text: string) => (): Promise<unknown> =>
    page.evaluate((text) => globalThis.told()[text]?.caption, text);
  await toldOf(
    lensPage,
    `<p id="unit">Figures</p><div><table id="one"><caption>Table</caption><tr><th>园区<th>税收<tr><td>甲园<td>12</table></div>
     <section><table id="two"><tr><th>园区<th>利润<tr><td>乙园<td>34</table></section>`,
  );
  expect([await caption('12')(), await caption('34')()]).toEqual(['Table', undefined]);
  await page.evaluate(() => {
    const title = document.querySelector('caption')?.firstChild as Text;
    title.data = 'Table 2';
  });
  await expect.poll(caption('12')).toBe('Table 2');
  await page.evaluate(() => {
    const line = document.querySelector('#unit');
    if (line !== null) line.textContent = '单位：亿元';
    document.querySelector('caption')?.remove();
  });
  await expect.poll(caption('12')).toBe('单位：亿元');
  await page.evaluate(() => {
    document
      .querySelector('#two')
      ?.before(Object.assign(document.createElement('p'), { textContent: '单位：万元' }));
  });
  await expect.poll(caption('34')).toBe('单位：万元');
  await page.evaluate(() => {
    document.querySelector('#unit')?.remove();
    document.querySelector('section > p')?.remove();
  });
  await expect.poll(caption('12')).toBeUndefined();
  await expect.poll(caption('34')).toBeUndefined();
});

test('tables and grids of ARIA are told as those of HTML', async ({ lensPage, page }) => {
  const blocks = await toldOf(
    lensPage,
    `<p id="title">主要指标（亿元）</p>
     <div role="table" aria-labelledby="title"><div role="rowgroup">
       <div role="row"><span role="columnheader" style="display:block">园区</span><div role="columnheader">地区生产总值</div><div role="columnheader">利润</div></div></div>
       <div role="rowgroup"><div role="row"><div role="rowheader">常熟高新区</div><div role="cell">461</div><div><div role="cell"><b>12</b></div></div></div></div></div>
     <div role="grid" aria-label="出口"><div role="row"><div role="columnheader">年份</div><div role="columnheader" aria-colspan="2">出口额</div></div>
       <div role="row"><div role="gridcell">2020</div><div role="gridcell">7</div><div role="gridcell">8</div></div></div>
     <div role="row"><div role="cell">99</div></div>`,
  );
  expect(blocks['461']).toEqual({
    role: 'cell',
    columnHeaders: ['地区生产总值'],
    rowHeaders: ['常熟高新区'],
    caption: '主要指标（亿元）',
  });
  expect(blocks['12']).toMatchObject({ columnHeaders: ['利润'], rowHeaders: ['常熟高新区'] });
  expect(blocks['8']).toMatchObject({ columnHeaders: ['出口额'], caption: '出口' });
  expect(Object.keys(blocks)).not.toContain('99');
  await page.evaluate(() => {
    const title = document.querySelector('#title');
    if (title !== null) title.textContent = '主要指标（万元）';
  });
  await expect
    .poll(() => page.evaluate(() => globalThis.told()['461']?.caption))
    .toBe('主要指标（万元）');
});

test('the days of a calendar are no figures', async ({ lensPage }) => {
  const days = (from: number): string =>
    Array.from({ length: 7 }, (_, day) => `<div role="gridcell">${from + day}</div>`).join('');
  await lensPage.show(
    PAGE(`<p>常熟高新区税收12亿元。</p><div role="grid" aria-label="2024年7月"><div role="row">${Array.from('日一二三四五六', (day) => `<div role="columnheader">${day}</div>`).join('')}</div>
      <div role="row">${days(7)}</div><div role="row">${days(14)}</div></div>`),
  );
  await lensPage.start();
  expect((await lensPage.painted()).figure).toEqual(['12亿元']);
});

test('a table of twenty thousand cells is read to its end', async ({ lensPage, page }) => {
  const rows = Array.from(
    { length: 2_000 },
    (_, row) => `<tr><td>园区${row}${'<td>12.5'.repeat(9)}`,
  );
  await lensPage.show(PAGE(`<table><tr><th>园区${'<th>税收'.repeat(9)}${rows.join('')}</table>`));
  await lensPage.start();
  expect(await page.evaluate(() => lens.unsupported)).toBeUndefined();
  const blocks = await retell(lensPage);
  expect(blocks['园区1999']).toMatchObject({ role: 'cell' });
  expect(blocks['12.5']).toMatchObject({ columnHeaders: ['税收'], rowHeaders: ['园区1999'] });
});

test('bare numbers are marked where the headers say what they measure', async ({ lensPage }) => {
  await lensPage.show(
    PAGE(`<table><caption>2020年主要指标（单位：亿元）</caption>
      <thead><tr><th>序号<th>园区<th>地区生产总值<th>增长（%）</thead>
      <tbody><tr><td>1<th scope="row">常熟高新区<td>461<td>9.2<tr><td>2<th scope="row">昆山高新区<td>1,020.5<td>-3.1</table>`),
  );
  await lensPage.start();
  expect((await lensPage.painted()).figure).toEqual(['461', '9.2', '1,020.5', '-3.1']);
  const figures = await lensPage.page.evaluate(async () =>
    (await lens.mentions()).flatMap((mention) =>
      mention.type === 'figure'
        ? [[mention.value, mention.unit, mention.indicator, mention.zone, mention.period]]
        : [],
    ),
  );
  expect(figures[0]).toEqual([46_100_000_000, '元', '地区生产总值', '常熟高新区', '2020年']);
  expect(figures[3]?.[0]).toBe(-3.1);
});
