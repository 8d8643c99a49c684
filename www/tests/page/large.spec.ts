import { expect, test } from './harness';

const PAGE = (body: string): string => `<!doctype html><meta charset="utf-8"><body>${body}`;

/** How many ranges are painted. */
const painted = (): number =>
  [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);

test('of fifty thousand marks only those near the window are painted, wherever it is', async ({
  lensPage,
  page,
}) => {
  const paragraph = `<p>${'税收12亿元，'.repeat(5)}</p>`;
  await lensPage.show(
    PAGE(`<div>${paragraph.repeat(9_999)}</div><pre>${'利润3亿元，\n'.repeat(5)}</pre>`),
  );
  await lensPage.start();
  expect(await lensPage.counts()).toEqual({ figure: 50_000, zone: 0, programme: 0 });
  expect(await page.evaluate(painted)).toBeLessThan(3_000);
  const seen = (): Promise<boolean> =>
    page.evaluate(() => {
      const shown = [...(CSS.highlights.get('liangdian-figure') ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.getBoundingClientRect();
      });
      // The highest and the lowest line of the window.
      return [40, innerHeight - 40].every((y) =>
        shown.some((box) => Math.abs((box.top + box.bottom) / 2 - y) < 45),
      );
    });
  expect(await seen()).toBe(true);
  for (const share of [0.3, 0.9, 0.5, 0]) {
    await page.evaluate((share) => {
      scrollTo(0, document.documentElement.scrollHeight * share);
    }, share);
    await expect.poll(seen).toBe(true);
    expect(await page.evaluate(painted)).toBeLessThan(3_000);
  }
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect.poll(async () => (await lensPage.painted()).figure.at(-1)).toBe('3亿元');
  // A mark far away can be led to all the same.
  const top = await page.evaluate(async () => {
    const mark = lens.marks()[20_000];
    if (mark === undefined) return -1;
    lens.scrollTo(mark);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return mark.range.getBoundingClientRect().top;
  });
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(900);
  await lensPage.stop();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('a box that scrolls inside the page is followed too', async ({ lensPage, page }) => {
  await lensPage.show(
    PAGE(
      `<div id="box" style="height:600px;overflow:auto">${'<p>税收12亿元，利润3亿元</p>'.repeat(2_000)}<p id="end">出口4亿元</p></div>`,
    ),
  );
  await lensPage.start();
  expect(await page.evaluate(painted)).toBeLessThan(1_500);
  const position = await page.evaluate(() => {
    const [first] = lens.marks();
    const last = lens.marks().at(-1);
    return first && last && [lens.position(first), lens.position(last)];
  });
  expect(position?.[0]).toBeLessThan(0.01);
  expect(position?.[1]).toBeGreaterThan(0.99);
  await page.evaluate(() => {
    const box = document.querySelector('#box');
    box?.scrollTo(0, box.scrollHeight);
  });
  await expect.poll(async () => (await lensPage.painted()).figure.at(-1)).toBe('4亿元');
});

test('everything is painted for printing when marks are printed', async ({ lensPage, page }) => {
  await lensPage.show(PAGE('<p>税收12亿元，利润3亿元</p>'.repeat(1_500)));
  await lensPage.start();
  const events = (type: string): Promise<boolean> =>
    page.evaluate((type) => window.dispatchEvent(new Event(type)), type);
  await events('beforeprint');
  expect(await page.evaluate(painted)).toBeLessThan(1_500);
  await events('afterprint');
  await page.evaluate(() => {
    lens.setPrint(true);
  });
  await events('beforeprint');
  expect(await page.evaluate(painted)).toBe(3_000);
  await events('afterprint');
  expect(await page.evaluate(painted)).toBeLessThan(1_500);
});

test('vertical lines are marked, found and scrolled to', async ({ lensPage, page }) => {
  await lensPage.show(
    `<!doctype html><html style="writing-mode:vertical-rl"><meta charset="utf-8"><body><p>税收1亿元</p><div style="block-size:6000px"></div><p>利润2亿元</p>`,
  );
  await lensPage.start();
  expect(await lensPage.marked()).toEqual(['1亿元', '2亿元']);
  const result = await page.evaluate(async () => {
    const [first, last] = lens.marks();
    if (first === undefined || last === undefined) return undefined;
    const places = [lens.position(first), lens.position(last)];
    lens.scrollTo(last);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const box = last.range.getBoundingClientRect();
    const at = lens.markAt(box.x + box.width / 2, box.y + box.height / 2)?.range.toString();
    return { places, left: box.left, at };
  });
  expect(result?.at).toBe('2亿元');
  expect(result?.left).toBeGreaterThanOrEqual(0);
  expect(result?.left).toBeLessThan(1_280);
  expect(result?.places[0]).toBeLessThan(0.05);
  expect(result?.places[1]).toBeGreaterThan(0.9);
});

for (const zoom of [1.5, 3]) {
  test(`at ${zoom * 100} % the mark under a point is the one that is seen there`, async ({
    lensPage,
    page,
  }) => {
    await lensPage.show(
      `<!doctype html><meta charset="utf-8"><body style="zoom:${zoom}"><p>${'园区发展很快，'.repeat(20)}税收1亿元，利润2亿元</p>`,
    );
    await lensPage.start();
    const found = await page.evaluate(() =>
      lens.marks().map((mark) => {
        lens.scrollTo(mark);
        const [box = new DOMRect()] = mark.range.getClientRects();
        return lens.markAt(box.x + box.width / 2, box.y + box.height / 2)?.range.toString();
      }),
    );
    expect(found).toEqual(['1亿元', '2亿元']);
  });
}
