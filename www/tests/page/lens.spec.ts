import { expect, test } from './harness';

const PAGE = (body: string): string => `<!doctype html><meta charset="utf-8"><body>${body}`;
const SENTENCE = '<p>常熟高新区实施乡村振兴战略，税收12亿元，利润34亿元</p>';

test('kinds that are not shown stay counted', async ({ lensPage, page }) => {
  await lensPage.show(PAGE(SENTENCE));
  await lensPage.start();
  const counts = await lensPage.counts();
  expect(counts).toEqual({ figure: 2, zone: 1, programme: 1 });
  await page.evaluate(() => {
    lens.setKinds({ figure: false, zone: true, programme: true });
  });
  expect(await lensPage.painted()).toEqual({
    figure: [],
    zone: ['常熟高新区'],
    programme: ['乡村振兴战略'],
  });
  expect(await lensPage.marked()).toEqual(['常熟高新区', '乡村振兴战略']);
  expect(await lensPage.counts()).toEqual(counts);
  await page.evaluate(() => {
    document.body.append('出口56亿元');
    lens.setKinds({ figure: true, zone: false, programme: false });
  });
  await expect.poll(() => lensPage.marked()).toEqual(['12亿元', '34亿元', '56亿元']);
  expect((await lensPage.painted()).zone).toEqual([]);
});

test('what a reader says is not a mark is neither shown, counted nor mentioned', async ({
  lensPage,
  page,
}) => {
  await lensPage.show(PAGE('<p>税收12亿元</p><p>利润12亿元</p>'));
  await lensPage.start();
  await page.evaluate(() => {
    lens.setRejects(
      ({ kind, text, before }) => kind === 'figure' && text === '12亿元' && before.endsWith('税收'),
    );
  });
  expect((await lensPage.painted()).figure).toHaveLength(1);
  expect((await lensPage.counts()).figure).toBe(1);
  const blocks = (): Promise<string[]> =>
    page.evaluate(async () =>
      (await lens.mentions()).map((mention) => `${mention.block} ${mention.text}`),
    );
  expect(await blocks()).toEqual(['1 12亿元']);
  // The text before the second becomes that of the first.
  await page.evaluate(() => {
    (document.querySelectorAll('p')[1]?.firstChild as Text).data = '税收12亿元';
  });
  await expect.poll(async () => (await lensPage.counts()).figure).toBe(0);
  await page.evaluate(() => {
    lens.setRejects(() => false);
  });
  expect((await lensPage.counts()).figure).toBe(2);
  expect(await blocks()).toEqual(['0 12亿元', '1 12亿元']);
});

test('only the selection is marked, with the facts of the whole page', async ({
  lensPage,
  page,
}) => {
  await lensPage.show(
    PAGE('<p>2020年税收1亿元，<b id="b">利润2亿元，产值3亿元</b></p><p>出口4亿元</p>'),
  );
  await lensPage.start();
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#b') ?? document.body);
    lens.markOnly(range);
  });
  expect((await lensPage.painted()).figure).toEqual(['2亿元', '3亿元']);
  expect((await lensPage.counts()).figure).toBe(2);
  const period = await page.evaluate(async () => (await lens.mentions())[0]);
  expect(period).toMatchObject({ text: '2亿元', period: '2020年' });
  await page.evaluate(() => {
    lens.markOnly();
  });
  expect((await lensPage.painted()).figure).toEqual(['1亿元', '2亿元', '3亿元', '4亿元']);
});

test('a mention leads to its mark, its place, and back', async ({ lensPage, page }) => {
  await lensPage.show(
    PAGE(
      '<p>税收1亿元</p><div style="height:8000px"></div><p>利润2亿元</p><div style="height:2000px">',
    ),
  );
  await lensPage.start();
  const [top, bottom] = await page.evaluate(async () => {
    const places: number[] = [];
    for (const mention of await lens.mentions()) {
      const mark = lens.find({
        block: mention.block ?? -1,
        start: mention.start,
        kind: mention.type,
      });
      if (mark?.range.toString() === mention.text) places.push(lens.position(mark));
    }
    return places;
  });
  expect(top).toBeLessThan(0.01);
  expect(bottom).toBeGreaterThan(0.75);
  expect(bottom).toBeLessThan(0.85);
  const shown = await page.evaluate(() => {
    const mark = lens.marks().at(-1);
    if (mark === undefined) return undefined;
    lens.scrollTo(mark);
    return mark.range.getBoundingClientRect().top;
  });
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(900);
});

test('scrolling to a mark arrives, though sections above are laid out only on the way', async ({
  lensPage,
  page,
}) => {
  const section = `<section style="content-visibility:auto;contain-intrinsic-height:20px"><p>${'园区发展很快。'.repeat(900)}</p><p>税收1亿元</p></section>`;
  await lensPage.show(PAGE(`${section.repeat(60)}<p>利润2亿元</p>`));
  await lensPage.start();
  await page.evaluate(() => {
    const mark = lens.marks()[40];
    if (mark !== undefined) lens.scrollTo(mark);
  });
  const top = (): Promise<number> =>
    page.evaluate(() => lens.marks()[40]?.range.getBoundingClientRect().top ?? -1);
  await expect.poll(top).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  expect(await top()).toBeGreaterThan(0);
  expect(await top()).toBeLessThan(900);
});

for (const motion of ['reduce', 'no-preference'] as const) {
  test(`a flash goes by itself (motion: ${motion})`, async ({ lensPage, page }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await lensPage.show(PAGE('<p>税收1亿元</p>'));
    const before = await lensPage.markup();
    await lensPage.start();
    const seen = await page.evaluate(async () => {
      const [mark] = lens.marks();
      if (mark !== undefined) lens.flash(mark);
      const states: string[] = [];
      const began = performance.now();
      do {
        const flashes = [...(CSS.highlights.get('liangdian-flash') ?? [])].map((range) =>
          (range as Range).toString(),
        );
        const state = flashes.join();
        if (states.at(-1) !== state) states.push(state);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      } while (
        performance.now() - began < 4_000 &&
        states.length < (matchMedia('(prefers-reduced-motion: reduce)').matches ? 2 : 4)
      );
      return states;
    });
    expect(seen).toEqual(motion === 'reduce' ? ['1亿元', ''] : ['1亿元', '', '1亿元', '']);
    expect(await page.evaluate(() => CSS.highlights.has('liangdian-flash'))).toBe(false);
    expect(await lensPage.markup()).toBe(before);
  });
}

test('colours, styles and print are those that are set', async ({ lensPage, page }) => {
  await lensPage.show(PAGE('<p>税收1亿元</p>'));
  await lensPage.start();
  const style = (): Promise<Record<string, string>> =>
    page.evaluate(() => {
      const p = document.querySelector('p') ?? document.body;
      const { backgroundColor, textDecorationLine, textShadow } = getComputedStyle(
        p,
        '::highlight(liangdian-figure)',
      );
      return {
        backgroundColor,
        textDecorationLine,
        textShadow: textShadow === 'none' ? 'none' : 'some',
      };
    });
  const none = {
    backgroundColor: 'rgba(0, 0, 0, 0)',
    textDecorationLine: 'none',
    textShadow: 'none',
  };
  expect(await style()).toEqual({ ...none, backgroundColor: 'rgb(255, 229, 154)' });
  await page.evaluate(() => {
    const both = { light: '#102030', dark: '#102030' };
    const colours = { background: both, text: both, accent: both };
    lens.setColours({ figure: colours, zone: colours, programme: colours });
  });
  expect(await style()).toEqual({ ...none, backgroundColor: 'rgb(16, 32, 48)' });
  const set = (figure: 'underline' | 'bold'): Promise<void> =>
    page.evaluate((figure) => {
      lens.setStyles({ figure, zone: 'background', programme: 'background' });
    }, figure);
  await set('underline');
  expect(await style()).toEqual({ ...none, textDecorationLine: 'underline' });
  await set('bold');
  expect(await style()).toEqual({ ...none, textShadow: 'some' });

  await page.emulateMedia({ media: 'print' });
  expect(await style()).toEqual(none);
  await page.evaluate(() => {
    lens.setPrint(true);
  });
  expect(await style()).toEqual({ ...none, textDecorationLine: 'underline', textShadow: 'some' });
});

test('the lens tells why, and takes other words when it is opened anew', async ({
  lensPage,
  page,
}) => {
  await lensPage.show(PAGE('<p>亮湖创新谷税收1亿元</p>'));
  await lensPage.start();
  expect((await lensPage.painted()).zone).toEqual([]);
  const reasons = await page.evaluate(async () => {
    const [mark] = lens.marks();
    return mark === undefined ? undefined : await lens.explain(mark);
  });
  expect(reasons?.map(({ of }) => of)).toEqual(expect.arrayContaining(['span', 'indicator']));
  await lensPage.stop();
  const before = await page.evaluate(async () => {
    const words: { lexicon?: string } = {};
    globalThis.lens = new liangdian.Lens(liangdian.engine, document, { opening: () => words });
    await lens.start();
    const before = lens.counts.zone;
    words.lexicon = 'zone\t亮湖创新谷\t\tpark\n';
    await lens.reopen();
    return before;
  });
  expect(before).toBe(0);
  expect((await lensPage.painted()).zone).toEqual(['亮湖创新谷']);
  expect((await lensPage.painted()).figure).toEqual(['1亿元']);
});

test('the date of the page is given to the engine, and that of the next article after it', async ({
  lensPage,
  page,
}) => {
  await lensPage.show(
    '<!doctype html><meta charset="utf-8"><meta property="article:published_time" content="2021-03-05T08:00:00+08:00"><body><p>去年税收1亿元</p>',
  );
  await lensPage.start();
  const start = (): Promise<unknown> =>
    page.evaluate(async () => {
      const [mention] = await lens.mentions();
      return mention !== undefined && 'periodStart' in mention ? mention.periodStart : undefined;
    });
  expect(await start()).toBe('2020-01-01');
  await page.evaluate(() => {
    history.pushState({}, '', '/next');
    document.querySelector('meta[property]')?.setAttribute('content', '2019-03-05');
    document.body.replaceChildren('去年税收2亿元');
  });
  await expect.poll(() => lensPage.marked()).toEqual(['2亿元']);
  await expect.poll(start).toBe('2018-01-01');
});
