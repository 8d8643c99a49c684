import { expect, test } from './harness';

const PAGE = (body: string): string => `<!doctype html><meta charset="utf-8"><body>${body}`;

test('fields and pictures that are called like properties hide nothing', async ({
  lensPage,
  page,
}) => {
  const names =
    'parentNode firstChild nextSibling nodeType localName namespaceURI shadowRoot getAttribute textContent contains isConnected ownerDocument assignedSlot getRootNode closest isContentEditable querySelector childNodes nodeName';
  const fields = names
    .split(' ')
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('');
  const pictures = 'body documentElement scrollingElement designMode head title'
    .split(' ')
    .map((name) => `<img name="${name}" alt="">`)
    .join('');
  await lensPage.show(
    PAGE(
      `${pictures}<form id="f"><p>税收1亿元</p>利润2亿元${fields}<p>产值3亿元</p></form><p>出口4亿元</p>`,
    ),
  );
  await lensPage.start();
  expect(await page.evaluate(() => lens.unsupported)).toBeUndefined();
  expect((await lensPage.marked()).sort()).toEqual(['1亿元', '2亿元', '3亿元', '4亿元']);
  await page.evaluate(() => {
    const form = document.querySelector('#f');
    if (form !== null) Element.prototype.append.call(form, '进口5亿元');
  });
  await expect.poll(async () => (await lensPage.marked()).sort()).toContain('5亿元');
});

/** What a page may do to every page script, by name: each makes something throw whenever it is used. */
const TRAPS: Record<string, () => void> = {
  'getters of nodes': () => {
    for (const [owner, name] of [
      [Node.prototype, 'parentNode'],
      [Node.prototype, 'firstChild'],
      [Node.prototype, 'nextSibling'],
      [Node.prototype, 'nodeType'],
      [Element.prototype, 'localName'],
    ] as const)
      Object.defineProperty(owner, name, {
        get: () => {
          throw new Error('trap');
        },
      });
  },
  'computed styles': () => {
    window.getComputedStyle = () => {
      throw new Error('trap');
    };
  },
  'style sheets': () => {
    Object.defineProperty(Document.prototype, 'adoptedStyleSheets', {
      get: () => {
        throw new Error('trap');
      },
    });
  },
  'ranges and highlights': () => {
    Range.prototype.setStart = () => {
      throw new Error('trap');
    };
    Highlight.prototype.add = () => {
      throw new Error('trap');
    };
    Range.prototype.getClientRects = () => {
      throw new Error('trap');
    };
  },
  'the registry of highlights': () => {
    CSS.highlights.set = () => {
      throw new Error('trap');
    };
    CSS.highlights.get = () => {
      throw new Error('trap');
    };
  },
  observers: () => {
    MutationObserver.prototype.observe = () => {
      throw new Error('trap');
    };
  },
  'a proxy in place of the document': () => {
    const trap = new Proxy(document, {
      get: () => {
        throw new Error('trap');
      },
      has: () => {
        throw new Error('trap');
      },
    });
    globalThis.hostile = trap;
  },
};

declare global {
  var hostile: Document | undefined;
}

for (const [name, set] of Object.entries(TRAPS)) {
  for (const when of ['before', 'after']) {
    test(`${name} that throw ${when} the start: nothing is thrown, and the page is as it was`, async ({
      lensPage,
      page,
    }) => {
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(error.message));
      await lensPage.show(PAGE('<p>税收1亿元</p><div>利润<b>2</b>亿元</div>'));
      const before = await lensPage.markup();
      await lensPage.start();
      if (when === 'before') await lensPage.stop();
      await page.evaluate(set);
      const outcome = await page.evaluate(async (isAfter) => {
        const tried = isAfter
          ? lens
          : new liangdian.Lens(liangdian.engine, globalThis.hostile ?? document);
        await tried.start();
        const mark = tried.marks()[0];
        tried.markAt(20, 20);
        tried.setKinds({ figure: true, zone: true, programme: true });
        tried.setRejects(() => false);
        tried.setStyles({ figure: 'bold', zone: 'bold', programme: 'bold' });
        tried.setPrint(true);
        tried.markOnly();
        if (mark !== undefined) {
          tried.flash(mark);
          tried.scrollTo(mark);
          tried.position(mark);
          await tried.describe(mark);
        }
        await tried.reopen();
        await tried.stop();
        return tried.unsupported ?? 'marked';
      }, when === 'after');
      expect(['failed', 'marked']).toContain(outcome);
      // A change is reported when it is too late for a promise to be asked.
      await page.evaluate(() => {
        document.body.append('');
        document.body.lastChild?.remove();
      });
      await page.waitForTimeout(300);
      expect(thrown).toEqual([]);
      expect(await lensPage.markup()).toBe(before);
    });
  }
}

test('nodes that are gone by the time they are looked at', async ({ lensPage, page }) => {
  await lensPage.show(PAGE('<div id="a"></div>'));
  await lensPage.start();
  await page.evaluate(async () => {
    for (let round = 0; round < 60; round += 1) {
      const p = document.createElement('p');
      p.append(`税收${round + 1}亿元`);
      document.querySelector('#a')?.replaceChildren(p, p.cloneNode(true));
      await new Promise((resolve) => setTimeout(resolve, round % 7));
      p.firstChild?.remove();
      for (const mark of lens.marks()) {
        lens.position(mark);
        void lens.describe(mark);
        lens.flash(mark);
      }
    }
  });
  await expect.poll(() => lensPage.marked()).toEqual(['60亿元']);
});

test('an element that is marked alone keeps its marks when the page moves it', async ({
  lensPage,
  page,
}) => {
  await lensPage.show(PAGE('<main><div id="root"><p>税收1亿元</p></div></main><aside></aside>'));
  await lensPage.start({ root: '#root' });
  await page.evaluate(() => {
    const root = document.querySelector('#root');
    root?.remove();
    if (root) document.querySelector('aside')?.append(root);
  });
  await expect.poll(async () => (await lensPage.painted()).figure).toEqual(['1亿元']);
  await page.evaluate(() => {
    const wrapper = document.createElement('section');
    document.querySelector('aside')?.replaceWith(wrapper);
    wrapper.append(document.querySelector('aside') ?? '');
  });
  await page.evaluate(() => {
    const root = document.createElement('div');
    document.body.append(root);
  });
  expect(await lensPage.marked()).toHaveLength(1);
});
