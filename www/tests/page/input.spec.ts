import { expect, test } from './harness';

const PAGE = (body: string): string => `<!doctype html><meta charset="utf-8"><body>${body}`;

for (const [name, body] of Object.entries({
  'an empty page': '',
  'a page of pictures': '<img alt="税收1亿元"><hr><input value="税收1亿元">',
  'a page with no Chinese': '<p>Revenue rose 9.2% to $461 million in 2020.',
  'a Japanese page': '<p>2020年の売上高は461億円で、前年から9.2%増えました。',
})) {
  test(`${name} is left alone, and the engine is not asked`, async ({ lensPage, page }) => {
    await lensPage.show(PAGE(body));
    const before = await lensPage.markup();
    await lensPage.start();
    expect(await lensPage.counts()).toEqual({ figure: 0, zone: 0, programme: 0 });
    expect(await lensPage.markup()).toBe(before);
    const asked = await page.evaluate(async () => {
      let asked = 0;
      const engine = {
        extract: () => Promise.reject(new Error('asked')),
        open: () => {
          asked += 1;
          return Promise.reject(new Error('asked'));
        },
      };
      await new liangdian.Lens(engine, document).start();
      return asked;
    });
    expect(asked).toBe(0);
  });
}

test('lone surrogates do not shift the marks', async ({ lensPage, page }) => {
  await lensPage.show(PAGE('<p id="p">'));
  await page.evaluate(() => {
    const p = document.querySelector('#p');
    if (p !== null) p.textContent = '\uD83D税收12亿元\uDE00，😀利润34亿元\uD800';
  });
  await lensPage.start();
  expect((await lensPage.painted()).figure).toEqual(['12亿元', '34亿元']);
});

test('right-to-left marks and zero-width spaces are read through', async ({ lensPage }) => {
  await lensPage.show(
    PAGE(
      '<p>\u{200F}税收\u{202B}12亿元\u{202C}，\u{FEFF}利润<b dir="rtl">34</b>亿元，产值5\u{200B}6亿元</p>',
    ),
  );
  const before = await lensPage.markup();
  await lensPage.start();
  const figures = (await lensPage.painted()).figure.map((text) => text.replace('\u{200B}', ''));
  expect(figures).toEqual(['12亿元', '34亿元', '56亿元']);
  expect(await lensPage.markup()).toBe(before);
});

test('an unclosed quote ends with its block', async ({ lensPage }) => {
  await lensPage.show(PAGE('<p>实施“星火炬力</p><p>税收12亿元《关于</p><p>利润34亿元</p>'));
  await lensPage.start();
  expect((await lensPage.painted()).figure).toEqual(['12亿元', '34亿元']);
});

test('5 MB of text is marked to its end', async ({ lensPage, page }) => {
  const sentence = '2020年，全区实现税收12亿元，新增企业34家。';
  const filler = '各部门各单位要认真贯彻落实，结合实际抓好推进，确保工作取得实效。'.repeat(20);
  const paragraphs = `<p>${filler}${sentence}</p>`.repeat(2_500);
  const oneLine = sentence.repeat(1_000);
  await lensPage.show(PAGE(`${paragraphs}<div>${oneLine}</div><p>利润56亿元</p>`));
  const size = await page.evaluate(
    () => new TextEncoder().encode(document.body.textContent).length,
  );
  expect(size).toBeGreaterThan(5_000_000);
  const before = await lensPage.markup();
  await lensPage.start();
  expect((await lensPage.counts()).figure).toBe((2_500 + 1_000) * 2 + 1);
  expect(await page.evaluate(() => lens.unsupported)).toBeUndefined();
  expect((await lensPage.marked()).at(-1)).toBe('56亿元');
  expect(await lensPage.markup()).toBe(before);
});

// Chromium itself gives up at about a thousand.
test('hundreds of nested elements are read to the innermost', async ({ lensPage, page }) => {
  await lensPage.show(PAGE('<div id="top"></div>'));
  await page.evaluate(() => {
    let at = document.querySelector('#top') ?? document.body;
    for (let depth = 0; depth < 400; depth += 1)
      at = at.appendChild(document.createElement(depth % 2 === 0 ? 'span' : 'div'));
    at.textContent = '税收12亿元';
  });
  await lensPage.start();
  expect((await lensPage.painted()).figure).toEqual(['12亿元']);
});

test('a browser without CSS highlights is left alone, and told so', async ({ lensPage, page }) => {
  await lensPage.show(PAGE('<p>税收12亿元</p>'));
  await page.evaluate(() => {
    Reflect.deleteProperty(globalThis, 'Highlight');
  });
  const before = await lensPage.markup();
  await lensPage.start();
  expect(await page.evaluate(() => lens.unsupported)).toBe('no-highlights');
  expect(await lensPage.markup()).toBe(before);
});

test('a lens whose engine fails gives up and leaves the page as it was', async ({
  lensPage,
  page,
}) => {
  await lensPage.show(PAGE('<p>税收12亿元</p>'));
  const before = await lensPage.markup();
  await lensPage.start();
  await lensPage.stop();
  const [unsupported, message] = await page.evaluate(async () => {
    const engine = {
      extract: () => Promise.reject(new Error('no engine')),
      open: () => Promise.reject(new Error('no engine')),
    };
    const broken = new liangdian.Lens(engine, document);
    await broken.start();
    return [broken.unsupported, String(broken.error)];
  });
  expect([unsupported, message]).toEqual(['failed', 'Error: no engine']);
  expect(
    await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]),
  ).toEqual([0, 0]);
  expect(await lensPage.markup()).toBe(before);
});
