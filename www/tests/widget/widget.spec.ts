import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serve, type Site } from '../serve';
import { highlighted } from './marks';

const WIDGET = join(import.meta.dirname, '../../../dist/widget');

const SCRIPT = '<script type="module" src="/liangdian.js"></script>';

const OWN = `<!doctype html><html lang="zh-CN"><title>自己</title>${SCRIPT}
<p>外面的98家企业不标。</p>
<liangdian-lens id="lens"><h2>常熟高新区</h2><p>实现地区生产总值<b>461</b>亿元，同比增长9%。</p></liangdian-lens>`;

const FOR = `<!doctype html><html lang="zh-CN"><title>指名</title>${SCRIPT}
<liangdian-lens id="lens" for="one"></liangdian-lens>
<p id="one">净增高新技术企业112家。</p><p id="two">实际到账48亿元。</p>`;

const TWO = `<!doctype html><html lang="zh-CN"><title>两处</title>${SCRIPT}
<liangdian-lens id="first"><p>净增高新技术企业112家。</p></liangdian-lens>
<p>中间的98家不标。</p>
<liangdian-lens id="second"><p>实际到账48亿元，占全省15%。</p></liangdian-lens>`;

const NESTED = `<!doctype html><html lang="zh-CN"><title>相套</title>${SCRIPT}
<liangdian-lens><p>净增112家。</p><liangdian-lens><p>新建23个。</p></liangdian-lens></liangdian-lens>`;

let site: Site;

test.beforeAll(async () => {
  site = await serve(WIDGET, {
    '/own.html': OWN,
    '/for.html': FOR,
    '/two.html': TWO,
    '/nested.html': NESTED,
  });
});

test.afterAll(async () => {
  await site.close();
});

test.beforeEach(() => {
  site.requests.length = 0;
});

async function figures(page: Page): Promise<string[]> {
  return (await highlighted(page)).figure;
}

/** Opens a page, and waits until its highlights hold these figures. */
async function open(page: Page, path: string, expected: readonly string[]): Promise<void> {
  await page.goto(site.origin + path);
  await expect.poll(() => figures(page)).toEqual(expected);
}

test('marks its own content and nothing else', async ({ page }) => {
  await open(page, '/own.html', ['461亿元', '9%']);
  expect((await highlighted(page)).zone).toEqual(['常熟高新区']);
  const counts = await page.evaluate(() => document.querySelector('liangdian-lens')?.counts);
  expect(counts).toEqual({ figure: 2, zone: 1, programme: 0 });
});

test('lays out as if it were not there, unless the site says otherwise', async ({ page }) => {
  await open(page, '/own.html', ['461亿元', '9%']);
  const display = (): Promise<string> =>
    page.locator('#lens').evaluate((lens) => getComputedStyle(lens).display);
  expect(await display()).toBe('contents');
  await page.addStyleTag({ content: 'liangdian-lens { display: block }' });
  expect(await display()).toBe('block');
  expect(await figures(page)).toEqual(['461亿元', '9%']);
});

test('tells what it marked, as it marks and as the text changes', async ({ page }) => {
  await page.addInitScript(() => {
    const log: unknown[] = [];
    Object.assign(globalThis, { log });
    document.addEventListener('liangdian-marked', (event) => log.push(event.detail));
  });
  await open(page, '/own.html', ['461亿元', '9%']);
  const last = (): Promise<unknown> =>
    page.evaluate(() => (globalThis as unknown as { log: unknown[] }).log.at(-1));
  await expect.poll(last).toEqual({ figure: 2, zone: 1, programme: 0 });
  await page.locator('h2').evaluate((heading) => (heading.textContent = '今天没有园区'));
  await expect.poll(last).toEqual({ figure: 2, zone: 0, programme: 0 });
});

test('leaves the page byte for byte as it was, also when the page changes a hundred times', async ({
  page,
}) => {
  await page.route('**/liangdian.js', (route) => route.abort());
  await page.goto(`${site.origin}/own.html`);
  const untouched = await mutated(page);
  await page.unroute('**/liangdian.js');

  await open(page, '/own.html', ['461亿元', '9%']);
  expect(await markup(page)).toBe(untouched.before);
  const { after } = await mutated(page);
  await expect.poll(() => figures(page)).toContain('99家');
  expect(await markup(page)).toBe(after);
  expect(after).toBe(untouched.after);
});

test('marks the element that for names, and another when that changes', async ({ page }) => {
  await open(page, '/for.html', ['112家']);
  await page.locator('#lens').evaluate((lens) => {
    lens.setAttribute('for', 'two');
  });
  await expect.poll(() => figures(page)).toEqual(['48亿元']);
});

test('keeps the marks of the element that for names when the page moves it', async ({ page }) => {
  await open(page, '/for.html', ['112家']);
  await page.evaluate(() => {
    const one = document.querySelector('#one');
    one?.remove();
    if (one !== null) document.body.append(one);
  });
  await expect.poll(() => figures(page)).toEqual(['112家']);
});

test('says once that for names nothing, and marks nothing', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') said.push(message.text());
  });
  await open(page, '/for.html', ['112家']);
  await page.locator('#lens').evaluate((lens) => {
    lens.setAttribute('for', 'nothing');
  });
  await expect.poll(() => figures(page)).toEqual([]);
  await expect.poll(() => said).toHaveLength(1);
  await page.locator('#lens').evaluate((lens) => {
    lens.setAttribute('for', 'nothing');
    const parent = lens.parentElement;
    lens.remove();
    parent?.append(lens);
  });
  await page.locator('#lens').evaluate((lens) => {
    lens.setAttribute('for', 'one');
  });
  await expect.poll(() => figures(page)).toEqual(['112家']);
  expect(said).toEqual([
    '<liangdian-lens for="nothing">: the page has no element with that id, so nothing is marked.',
  ]);
});

test('several on a page share one engine and each takes back only its own marks', async ({
  page,
}) => {
  await open(page, '/two.html', ['112家', '48亿元', '15%']);
  expect(site.requests.filter((path) => path.endsWith('.wasm'))).toEqual(['/liangdian.wasm']);
  await page.locator('#first').evaluate((lens) => {
    lens.remove();
  });
  await expect.poll(() => figures(page)).toEqual(['48亿元', '15%']);
  await page.locator('#second').evaluate((lens) => {
    lens.remove();
  });
  await expect.poll(() => figures(page)).toEqual([]);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('a lens inside another marks its part once', async ({ page }) => {
  await open(page, '/nested.html', ['112家', '23个']);
});

test('a lens that is moved takes its marks along; text added later is marked', async ({ page }) => {
  await open(page, '/two.html', ['112家', '48亿元', '15%']);
  await page.locator('#first').evaluate((lens) => {
    document.body.append(lens);
    const added = document.createElement('p');
    added.textContent = '新增就业岗位54个。';
    lens.append(added);
  });
  await expect.poll(() => figures(page)).toEqual(['48亿元', '15%', '112家', '54个']);
});

test('the keys go through the marks of all lenses, one card at a time', async ({ page }) => {
  await open(page, '/two.html', ['112家', '48亿元', '15%']);
  const current = (): Promise<string[]> =>
    page.evaluate(() => [...(CSS.highlights.get('liangdian-current') ?? [])].map(String));
  for (const mark of ['112家', '48亿元', '15%', '112家']) {
    await page.keyboard.press('Alt+.');
    await expect.poll(current).toEqual([mark]);
    await expect(page.locator('liangdian-card')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('liangdian-card')).toHaveCount(0);
});

test('says when the engine cannot be loaded, and leaves the page as it is', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('<liangdian-lens>')) errors.push(message.text());
  });
  await page.route('**/liangdian.wasm', (route) => route.fulfill({ status: 404 }));
  await page.addInitScript(() => {
    document.addEventListener('liangdian-failed', () => {
      document.title = 'failed';
    });
  });
  await page.goto(`${site.origin}/own.html`);
  await expect(page).toHaveTitle('failed');
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(`${site.origin}/liangdian.wasm`);
  expect(await figures(page)).toEqual([]);
});

test('the example page shows what it says', async ({ page }) => {
  await open(page, '/example.html', ['612.8亿元', '8.3%', '112家']);
});

function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Lets the page's own script change the page a hundred times; its markup before and after. */
function mutated(page: Page): Promise<{ before: string; after: string }> {
  return page.evaluate(async () => {
    const before = document.documentElement.outerHTML;
    const lens = document.querySelector('liangdian-lens');
    if (lens === null) throw new Error('no lens');
    for (let i = 0; i < 100; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `企业${i}家。`;
      if (i % 4 === 1) lens.lastElementChild?.remove();
      else if (i % 4 === 2) lens.prepend(paragraph);
      else lens.append(paragraph);
      if (i % 10 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return { before, after: document.documentElement.outerHTML };
  });
}
