import { expect, type LensPage, test } from './harness';

const PAGE = (body: string): string => `<!doctype html><meta charset="utf-8"><body>${body}`;

function expectFigures(lensPage: LensPage, figures: readonly string[]): Promise<void> {
  return expect.poll(async () => (await lensPage.painted()).figure).toEqual(figures);
}

test('text that is added is marked within a second', async ({ lensPage, page }) => {
  await lensPage.show(PAGE('<p>税收1亿元</p>'));
  await lensPage.start();
  const waited = await page.evaluate(async () => {
    const before = performance.now();
    document.body.append(Object.assign(document.createElement('p'), { textContent: '利润2亿元' }));
    while (lens.counts.figure < 2 && performance.now() - before < 5_000)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - before;
  });
  expect(waited).toBeLessThan(1_000);
  await expectFigures(lensPage, ['1亿元', '2亿元']);
});

/** A change that a page makes to itself, and the figures that are marked afterwards. */
const CHANGES: Record<string, { html: string; change: () => void; after: string[] }> = {
  'a text node is rewritten': {
    html: '<p id="a">税收1亿元</p><p>利润2亿元</p>',
    change: () => {
      (document.querySelector('#a')?.firstChild as Text).data = '税收11亿元，产值12亿元';
    },
    after: ['11亿元', '12亿元', '2亿元'],
  },
  'a text node is rewritten as it was': {
    html: '<p id="a">税收1亿元</p>',
    change: () => {
      (document.querySelector('#a')?.firstChild as Text).data = '税收1亿元';
    },
    after: ['1亿元'],
  },
  'nodes are replaced by their like': {
    html: '<p id="a">税收<b>1</b>亿元</p>',
    change: () => {
      const a = document.querySelector('#a');
      a?.replaceChildren(...a.cloneNode(true).childNodes);
    },
    after: ['1亿元'],
  },
  'a figure grows across elements': {
    html: '<p>税收<b id="a">1</b>亿元</p>',
    change: () => {
      document.querySelector('#a')?.append('2', document.createComment('x'), '3');
    },
    after: ['123亿元'],
  },
  'a paragraph is removed': {
    html: '<p id="a">税收1亿元</p><p>利润2亿元</p>',
    change: () => {
      document.querySelector('#a')?.remove();
    },
    after: ['2亿元'],
  },
  'all is removed': {
    html: '<p>税收1亿元</p><div><p>利润2亿元</p></div>',
    change: () => {
      document.body.replaceChildren();
    },
    after: [],
  },
  'Chinese becomes something else': {
    html: '<p id="a">税收1亿元</p>',
    change: () => {
      document.querySelector('#a')?.replaceChildren('revenue of 100 million');
    },
    after: [],
  },
  'an element is moved': {
    html: '<p id="a">税收1亿元</p><div id="b"><p>利润2亿元</p></div>',
    change: () => {
      document.querySelector('#b')?.append(document.querySelector('#a') ?? '');
    },
    after: ['2亿元', '1亿元'],
  },
  'an element is moved into code': {
    html: '<p id="a">税收1亿元</p><code id="b"></code>',
    change: () => {
      document.querySelector('#b')?.append(document.querySelector('#a') ?? '');
    },
    after: [],
  },
  'a line is cut in two by a block': {
    html: '<div id="a">税收<b></b>1亿元</div>',
    change: () => {
      document
        .querySelector('b')
        ?.replaceWith(Object.assign(document.createElement('p'), { textContent: '利润2亿元' }));
    },
    after: ['2亿元', '1亿元'],
  },
  'a block becomes part of the line': {
    html: '<div>税收<p id="a">1</p>亿元</div>',
    change: () => {
      document.querySelector<HTMLElement>('#a')?.style.setProperty('display', 'inline');
    },
    after: ['1亿元'],
  },
  'an inline style hides': {
    html: '<div id="a"><p>税收1亿元</p></div><p>利润2亿元</p>',
    change: () => {
      document.querySelector<HTMLElement>('#a')?.style.setProperty('display', 'none');
    },
    after: ['2亿元'],
  },
  'an inline style shows': {
    html: '<div id="a" style="visibility:hidden"><p>税收1亿元</p></div><p>利润2亿元</p>',
    change: () => {
      document.querySelector<HTMLElement>('#a')?.style.removeProperty('visibility');
    },
    after: ['1亿元', '2亿元'],
  },
  'a class far above shows one and hides another': {
    html: '<style>.b #a, body:not(.b) #b { display: none }</style><p id="a">税收1亿元</p><div id="b"><p>利润2亿元</p></div>',
    change: () => {
      document.body.className = 'b';
    },
    after: ['2亿元'],
  },
  'a style sheet hides': {
    html: '<div class="a"><p>税收1亿元</p></div><p>利润2亿元</p>',
    change: () => {
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: '.a { display: none }' }),
      );
    },
    after: ['2亿元'],
  },
  'the hidden attribute comes and goes': {
    html: '<p id="a" hidden>税收1亿元</p><p id="b">利润2亿元</p>',
    change: () => {
      document.querySelector('#a')?.removeAttribute('hidden');
      document.querySelector('#b')?.setAttribute('hidden', '');
    },
    after: ['1亿元'],
  },
  'details are opened': {
    html: '<details><summary>产值1亿元</summary><p>税收2亿元</p></details>',
    change: () => {
      document.querySelector('details')?.setAttribute('open', '');
    },
    after: ['1亿元', '2亿元'],
  },
  'a popover is shown': {
    html: '<div popover><p>税收1亿元</p></div>',
    change: () => {
      document.querySelector<HTMLElement>('[popover]')?.showPopover();
    },
    after: ['1亿元'],
  },
  'a region becomes editable': {
    html: '<p id="a">税收1亿元</p><p>利润2亿元</p>',
    change: () => {
      document.querySelector('#a')?.setAttribute('contenteditable', '');
    },
    after: ['2亿元'],
  },
  'the page is written anew': {
    html: '<p>税收1亿元</p>',
    change: () => {
      document.documentElement.replaceWith(document.documentElement.cloneNode());
      document.documentElement.append(document.createElement('body'));
      document.body.append('利润2亿元');
    },
    after: ['2亿元'],
  },
};

for (const [name, { html, change, after }] of Object.entries(CHANGES)) {
  test(`follows when ${name}`, async ({ lensPage, page }) => {
    await lensPage.show(PAGE(html));
    await lensPage.start();
    await page.evaluate(change);
    await page.evaluate(() => {
      document.body.append('出口99亿元');
    });
    await expectFigures(lensPage, [...after, '99亿元']);
    const { figure } = await lensPage.counts();
    expect(figure).toBe(after.length + 1);
  });
}

test('an animated element is not read again and again', async ({ lensPage, page }) => {
  await lensPage.show(PAGE('<div id="a"><p>税收1亿元</p></div>'));
  await lensPage.start();
  const isSame = await page.evaluate(async () => {
    const [before] = lens.marks();
    const element = document.querySelector<HTMLElement>('#a');
    for (let step = 0; step < 40; step += 1) {
      element?.style.setProperty('transform', `translateX(${step}px)`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return before !== undefined && lens.marks()[0] === before;
  });
  expect(isSame).toBe(true);
  await expectFigures(lensPage, ['1亿元']);
});

test('a mark that is still there stays the same mark while its text grows', async ({
  lensPage,
  page,
}) => {
  await lensPage.show(PAGE('<p>税收1亿元</p>'));
  await lensPage.start();
  await page.evaluate(() => {
    globalThis.before = lens.marks()[0];
    document.querySelector('p')?.append('，利润2亿元');
  });
  await expectFigures(lensPage, ['1亿元', '2亿元']);
  expect(await page.evaluate(() => lens.marks()[0] === before)).toBe(true);
});

test('paints again after the page has thrown out its style sheets and highlights', async ({
  lensPage,
  page,
}) => {
  await lensPage.show(PAGE('<p>税收1亿元</p>'));
  await lensPage.start();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    CSS.highlights.clear();
    document.body.append('利润2亿元');
  });
  await expectFigures(lensPage, ['1亿元', '2亿元']);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
});

test('twenty thousand changes in a row leave the right marks', async ({ lensPage, page }) => {
  await lensPage.show(PAGE('<ul></ul>'));
  await lensPage.start();
  await page.evaluate(async () => {
    const list = document.querySelector('ul');
    for (let i = 0; i < 20_000; i += 1) {
      const item = document.createElement('li');
      item.append('税收', String(i), '亿元');
      list?.append(item);
      if (i >= 20) list?.firstElementChild?.remove();
      if (i % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  });
  await expectFigures(
    lensPage,
    Array.from({ length: 20 }, (_, i) => `${19_980 + i}亿元`),
  );
});

test('the last of thousands of marks follows the page like the first', async ({
  lensPage,
  page,
}) => {
  await lensPage.show(PAGE('<p>税收1亿元</p>'.repeat(3_000)));
  await lensPage.start();
  expect((await lensPage.counts()).figure).toBe(3_000);
  await page.evaluate(() => {
    const last = document.querySelector('p:last-child');
    last?.firstChild?.replaceWith('税收', '1亿元');
    last?.previousElementSibling?.remove();
    document.querySelector('p')?.replaceChildren('利润22亿元');
  });
  await expect.poll(async () => (await lensPage.painted()).figure.at(0)).toBe('22亿元');
  const marked = await lensPage.marked();
  expect([marked.length, marked.at(-1)]).toEqual([2_999, '1亿元']);
  await page.evaluate(() => {
    document.querySelector('p:last-child')?.append('，利润3亿元');
    scrollTo(0, document.body.scrollHeight);
  });
  await expect.poll(async () => (await lensPage.painted()).figure.at(-1)).toBe('3亿元');
});

test('our card is no change of the page', async ({ lensPage, page }) => {
  await lensPage.show(PAGE('<p>税收1亿元</p>'));
  await lensPage.start();
  await page.evaluate(() => {
    const card = document.createElement('liangdian-card');
    card.textContent = '利润2亿元';
    document.documentElement.append(card);
    document.body.append('出口3亿元');
  });
  await expectFigures(lensPage, ['1亿元', '3亿元']);
});

declare global {
  var before: unknown;
}
