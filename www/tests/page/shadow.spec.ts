import { expect, test } from './harness';

const PAGE = (body: string): string => `<!doctype html><meta charset="utf-8"><body>${body}`;

/** Gives elements shadow trees with the markup of the template before them, in the way a page's script does. */
const attach = (): void => {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-for]')) {
    for (const host of document.querySelectorAll(template.dataset['for'] ?? ''))
      (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).append(
        template.content.cloneNode(true),
      );
  }
};

test('open shadow trees are read where they are shown, and painted', async ({ lensPage, page }) => {
  await lensPage.show(
    PAGE(`<p>税收1亿元</p>
    <x-card><p>利润2亿元</p><b slot="late">出口5亿元</b><i slot="none">进口88亿元</i></x-card>
    <p>支出6亿元</p>
    <template data-for="x-card"><style>p { color: red }</style><h2>产值3亿元</h2><slot></slot><div><slot name="late">备用99亿元</slot></div></template>`),
  );
  await page.evaluate(attach);
  const before = await lensPage.markup();
  await lensPage.start();
  expect(await lensPage.marked()).toEqual(['1亿元', '3亿元', '2亿元', '5亿元', '6亿元']);
  const painted = await page.evaluate(() => {
    const title = document.querySelector('x-card')?.shadowRoot?.querySelector('h2');
    return title && getComputedStyle(title, '::highlight(liangdian-figure)').backgroundColor;
  });
  expect(painted).toBe('rgb(255, 229, 154)');
  expect(await lensPage.markup()).toBe(before);
  const sheets = (): Promise<number | undefined> =>
    page.evaluate(() => document.querySelector('x-card')?.shadowRoot?.adoptedStyleSheets.length);
  expect(await sheets()).toBe(1);
  await lensPage.stop();
  expect(await sheets()).toBe(0);
});

test('a line that runs through a shadow tree is one text, and a mark in it is painted part by part', async ({
  lensPage,
  page,
}) => {
  await lensPage.show(
    PAGE(
      '<p>2020年税收<x-n></x-n>亿元，增长<x-s>9</x-s>.2%。</p><template data-for="x-n">46<b>1</b></template><template data-for="x-s"><slot></slot></template>',
    ),
  );
  await page.evaluate(attach);
  await lensPage.start();
  const parts = await page.evaluate(() =>
    [...(CSS.highlights.get('liangdian-figure') ?? [])].map((range) => (range as Range).toString()),
  );
  expect(parts).toEqual(['461', '亿元', '9.2%']);
  expect(await lensPage.counts()).toMatchObject({ figure: 2 });
  const mention = await page.evaluate(async () => (await lens.mentions())[0]);
  expect(mention).toMatchObject({ text: '461亿元', value: 46_100_000_000 });
});

test('shadow trees are followed: new ones, changes in them, and what is put in their slots', async ({
  lensPage,
  page,
}) => {
  await lensPage.show(
    PAGE(
      '<x-a></x-a><x-b>税收1亿元</x-b><x-late></x-late><template data-for="x-a"><p>产值2亿元</p><x-in></x-in></template><template data-for="x-b"><div><p>前言</p><slot></slot></div></template>',
    ),
  );
  await page.evaluate(attach);
  await lensPage.start();
  expect(await lensPage.marked()).toEqual(['2亿元', '1亿元']);
  await page.evaluate(() => {
    const inA = document.querySelector('x-a')?.shadowRoot;
    (inA?.querySelector('p')?.firstChild as Text).data = '产值22亿元';
    // Given to elements that were read already, without any change of the document.
    const inner = inA?.querySelector('x-in')?.attachShadow({ mode: 'open' });
    inner?.append('出口3亿元');
    document.querySelector('x-late')?.attachShadow({ mode: 'open' }).append('进口4亿元');
    (document.querySelector('x-b')?.firstChild as Text).data = '税收11亿元';
  });
  await expect.poll(() => lensPage.marked()).toEqual(['22亿元', '3亿元', '11亿元', '4亿元']);
  await page.evaluate(() => {
    document
      .querySelector('x-a')
      ?.shadowRoot?.querySelector('x-in')
      ?.shadowRoot?.replaceChildren('出口33亿元');
    document.querySelector('x-b')?.append('，利润5亿元');
    document.querySelector('x-late')?.remove();
  });
  await expect.poll(() => lensPage.marked()).toEqual(['22亿元', '33亿元', '11亿元', '5亿元']);
});

test('the mark under a point is found in a shadow tree, and a closed one is left alone', async ({
  lensPage,
  page,
}) => {
  await lensPage.show(
    PAGE(
      '<x-a></x-a><x-closed>税收7亿元</x-closed><template data-for="x-a"><p><span>产值2亿元</span></p></template>',
    ),
  );
  await page.evaluate(attach);
  await page.evaluate(() => {
    document.querySelector('x-closed')?.attachShadow({ mode: 'closed' }).append('秘密8亿元');
  });
  await lensPage.start();
  expect(await lensPage.marked()).toEqual(['2亿元']);
  const found = await page.evaluate(() => {
    const [mark] = lens.marks();
    const box = mark?.range.getBoundingClientRect() ?? new DOMRect();
    return lens.markAt(box.x + box.width / 2, box.y + box.height / 2)?.range.toString();
  });
  expect(found).toBe('2亿元');
});
