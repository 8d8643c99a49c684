import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { readHighlights } from '../highlights';
import { serve, type Site } from '../serve';
import { boxOfMark, readCard } from './card';
import { launch, type Launched } from './launch';
import { openPopup } from './surfaces';

const article = (text: string): string =>
  `<!doctype html><meta charset="utf-8"><title>园区</title><p>常熟高新区公布成绩单，${text}</p>`;

const PAGES: Record<string, string> = {
  '/plain.txt': '常熟高新区成绩单\n\n全年税收12亿元，\n利润34亿元。\n',
  '/inner.html': article('利润2亿元'),
  '/other.html': `${article('产值3亿元')}<iframe src="/deep.html"></iframe>`,
  '/deep.html': article('出口4亿元'),
  '/guarded.html': `<!doctype html><meta charset="utf-8"><style>* { user-select: none; -webkit-user-select: none }</style>
    <body oncontextmenu="return false" onselectstart="return false" ondragstart="return false" oncopy="return false">${article('税收1亿元')}
    <script>for (const type of ['contextmenu', 'mousedown', 'selectstart', 'pointermove', 'mousemove', 'keydown'])
      document.addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);</script>`,
  '/next.html': article('税收9亿元'),
  '/app.html': `${article('税收1亿元')}<script>
    addEventListener('go', () => { history.pushState({}, '', '/app/2'); document.title = '其他'; document.querySelector('p').textContent = '昆山高新区全年税收2亿元'; });
    addEventListener('more', () => { for (let i = 0; i < 20; i++) document.body.append(Object.assign(document.createElement('p'), { textContent: '新增企业' + (i + 1) + '家' })); });
    </script>`,
};

let site: Site;
let other: string;
let chromium: Launched;

test.beforeAll(async () => {
  const frames = (origin: string): string => `${article('税收1亿元')}
    <iframe src="/inner.html"></iframe><iframe src="${origin}/other.html"></iframe>
    <iframe srcdoc="<p>昆山高新区全年进口5亿元</p>"></iframe><iframe name="blank"></iframe>
    <iframe sandbox="allow-scripts" src="/inner.html?sandboxed" referrerpolicy="no-referrer"></iframe>
    <iframe srcdoc="<p>Revenue grew by 9 %.</p>"></iframe>
    <script>document.querySelector('[name=blank]').contentDocument.body.append('苏州工业园区全年支出6亿元');</script>`;
  const pages = { ...PAGES };
  site = await serve(resolve(import.meta.dirname, '../fixtures'), pages);
  // Another host name of this machine is another site.
  other = site.origin.replace('127.0.0.1', 'localhost');
  pages['/frames.html'] = frames(other);
  chromium = await launch({ backForwardCache: true });
});

test.afterAll(async () => {
  await chromium.close();
  await site.close();
});

async function open(path: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(path.includes(':') ? path : site.origin + path);
  return page;
}

const figures = async (frame: Frame | Page): Promise<string[]> =>
  (await frame.evaluate(readHighlights)).flatMap(([kind, text]) => (kind === 'figure' ? text : []));

/** The figures of all frames. */
const allFigures = async (page: Page): Promise<string[]> =>
  (await Promise.all(page.frames().map((frame) => figures(frame).catch(() => [])))).flat().sort();

const EVERY = ['1亿元', '2亿元', '2亿元', '3亿元', '4亿元', '5亿元', '6亿元'];

/** Writes into the extension's storage, as its own pages do. */
async function store(items: Record<string, unknown>): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto(`${chromium.origin}/options.html`);
  await page.evaluate(async (items) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Storage } } })
      .chrome;
    interface Storage {
      set(items: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    }
    const gone = Object.keys(items).filter((key) => items[key] === null);
    await storage.local.remove(gone);
    await storage.local.set(
      Object.fromEntries(Object.entries(items).filter(([, value]) => value !== null)),
    );
  }, items);
  await page.close();
}

test('every frame is marked: of the same site, of another, without an address, sandboxed', async () => {
  const page = await open('/frames.html');
  await expect.poll(() => allFigures(page)).toEqual(EVERY);
  const popup = await openPopup(page, chromium);
  await expect(popup.locator('.popup-count[data-kind=figure]')).toHaveText(String(EVERY.length));
  await popup.close();
  await page.close();
});

test('the rule of the page around it holds in every frame', async () => {
  await store({ 'site:127.0.0.1': 'never', 'site:localhost': 'never' });
  const page = await open('/frames.html');
  await page.waitForTimeout(1_000);
  expect(await allFigures(page)).toEqual([]);
  await store({ 'site:127.0.0.1': null });
  await expect.poll(() => allFigures(page)).toEqual(EVERY);
  await store({ 'site:127.0.0.1': 'never' });
  await expect.poll(() => allFigures(page)).toEqual([]);
  await store({ 'site:127.0.0.1': null, 'site:localhost': null });
  await page.close();
});

test('a frame that is asked to be marked waits with its page', async () => {
  await store({ 'site:127.0.0.1': 'ask' });
  const page = await open('/frames.html');
  await page.waitForTimeout(1_000);
  expect(await allFigures(page)).toEqual([]);
  const popup = await openPopup(page, chromium);
  await popup.locator('.ld-button, button').filter({ hasText: /标/ }).first().click();
  await expect.poll(() => allFigures(page)).toEqual(EVERY);
  await store({ 'site:127.0.0.1': null });
  await popup.close();
  await page.close();
});

test('a page that is come back to shows its marks and goes on', async () => {
  const page = await open('/inner.html');
  await expect.poll(() => figures(page)).toEqual(['2亿元']);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['persisted'] = String(persisted);
    });
  });
  await page.goto(`${site.origin}/next.html`);
  await expect.poll(() => figures(page)).toEqual(['9亿元']);
  await page.evaluate(() => {
    history.back();
  });
  await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
  await expect.poll(() => figures(page)).toEqual(['2亿元']);
  await page.evaluate(() => {
    document.body.append('税收8亿元');
  });
  await expect.poll(() => figures(page)).toEqual(['2亿元', '8亿元']);

  // What is set while it is away it learns when it is back.
  await page.evaluate(() => {
    document.documentElement.dataset['persisted'] = 'not yet';
  });
  await page.goto(`${site.origin}/next.html`);
  await store({ 'site:127.0.0.1': 'never' });
  await page.bringToFront();
  await page.evaluate(() => {
    history.back();
  });
  await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
  await expect.poll(() => figures(page)).toEqual([]);
  await store({ 'site:127.0.0.1': null });
  await page.close();
});

test('plain text is marked', async () => {
  const page = await open('/plain.txt');
  await expect.poll(() => figures(page)).toEqual(['12亿元', '34亿元']);
  await page.close();
});

test('local files are marked, where the browser lets the extension see them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'liangdian-files-'));
  const file = join(folder, '报告.html');
  await writeFile(file, article('税收7亿元'));
  const page = await open(pathToFileURL(file).href);
  await expect.poll(() => figures(page)).toEqual(['7亿元']);
  await page.close();
  await rm(folder, { recursive: true });
});

test('a page that forbids selecting, copying and the context menu is marked, and its cards open', async () => {
  const page = await open('/guarded.html');
  await expect.poll(() => figures(page)).toEqual(['1亿元']);
  const { left, top, right, bottom } = await boxOfMark(page, '1亿元');
  await page.mouse.move((left + right) / 2, (top + bottom) / 2);
  await expect.poll(() => readCard(page)).toBeDefined();
  await page.close();
});

test('an application of one page, and one without an end, are followed', async () => {
  const page = await open('/app.html');
  await expect.poll(() => figures(page)).toEqual(['1亿元']);
  await page.evaluate(() => dispatchEvent(new Event('go')));
  await expect.poll(() => figures(page)).toEqual(['2亿元']);
  await page.evaluate(() => dispatchEvent(new Event('more')));
  await expect.poll(async () => (await figures(page)).length).toBe(21);
  await page.close();
});

test('marks are printed only where that is wanted', async () => {
  const page = await open('/inner.html');
  await expect.poll(() => figures(page)).toEqual(['2亿元']);
  const look = (): Promise<string> =>
    page.evaluate(() => {
      const p = document.querySelector('p') ?? document.body;
      const style = getComputedStyle(p, '::highlight(liangdian-figure)');
      return `${style.backgroundColor} ${style.textDecorationLine}`;
    });
  await page.emulateMedia({ media: 'print' });
  expect(await look()).toBe('rgba(0, 0, 0, 0) none');
  await store({ settings: { version: 1, print: true } });
  await expect.poll(look).toBe('rgb(255, 229, 154) underline');
  await store({ settings: null });
  await page.close();
});
