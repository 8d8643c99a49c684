import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { textsOf } from '../highlights';
import { openCard } from './card';
import { store } from './database';
import { expectFacts, openPanel } from './panel';
import { expect, test } from './setting';
import { openPopup } from './surfaces';

const article = (text: string): string =>
  `<!doctype html><meta charset="utf-8"><title>园区</title><p>常熟高新区公布成绩单，${text}</p>`;

/** Frames of every kind. Another host name of this machine is another site. */
const FRAMES = `${article('税收1亿元')}
  <iframe src="/inner.html"></iframe>
  <script>document.write('<iframe src="' + location.origin.replace('127.0.0.1', 'localhost') + '/other.html"></iframe>');</script>
  <iframe srcdoc="<p>昆山高新区全年进口5亿元</p>"></iframe><iframe name="blank"></iframe>
  <iframe sandbox="allow-scripts" src="/inner.html?sandboxed" referrerpolicy="no-referrer"></iframe>
  <iframe srcdoc="<p>Revenue grew by 9 %.</p>"></iframe>
  <script>document.querySelector('[name=blank]').contentDocument.body.append('苏州工业园区全年支出6亿元');</script>`;

const PAGES = {
  '/frames.html': FRAMES,
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

test.use({ pages: PAGES, launching: { backForwardCache: true } });

const figures = (frame: Frame | Page): Promise<string[]> => textsOf(frame, 'figure');

/** The figures of all frames. */
const allFigures = async (page: Page): Promise<string[]> =>
  (await Promise.all(page.frames().map((frame) => figures(frame).catch(() => [])))).flat().sort();

const EVERY = ['1亿元', '2亿元', '2亿元', '3亿元', '4亿元', '5亿元', '6亿元'];

test('every frame is marked: of the same site, of another, without an address, sandboxed', async ({
  chromium,
  site,
}) => {
  const page = await chromium.open(`${site.origin}/frames.html`);
  await expect.poll(() => allFigures(page)).toEqual(EVERY);
  const popup = await openPopup(page, chromium);
  await expect(popup.locator('.popup-count[data-kind=figure]')).toHaveText(String(EVERY.length));
  // Two frames say the same.
  await expectFacts(await openPanel(page, chromium), new Set(EVERY).size);
});

test('the rule of the page around it holds in every frame', async ({ chromium, site }) => {
  await store(chromium, { 'site:127.0.0.1': 'never', 'site:localhost': 'never' });
  const page = await chromium.open(`${site.origin}/frames.html`);
  await page.waitForTimeout(1_000);
  expect(await allFigures(page)).toEqual([]);
  await store(chromium, { 'site:127.0.0.1': null });
  await expect.poll(() => allFigures(page)).toEqual(EVERY);
  await store(chromium, { 'site:127.0.0.1': 'never' });
  await expect.poll(() => allFigures(page)).toEqual([]);
});

test('a frame that is asked to be marked waits with its page', async ({ chromium, site }) => {
  await store(chromium, { 'site:127.0.0.1': 'ask' });
  const page = await chromium.open(`${site.origin}/frames.html`);
  await page.waitForTimeout(1_000);
  expect(await allFigures(page)).toEqual([]);
  const popup = await openPopup(page, chromium);
  await popup.locator('.ld-button, button').filter({ hasText: /标/ }).first().click();
  await expect.poll(() => allFigures(page)).toEqual(EVERY);
});

/** Adds a frame to a page. */
const addFrame = (page: Page, src: string): Promise<void> =>
  page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, src);

test('a frame that comes later waits for the reader, and not again where the page was agreed to', async ({
  chromium,
  site,
}) => {
  await store(chromium, { 'site:127.0.0.1': 'ask' });
  const page = await chromium.open(`${site.origin}/next.html`);
  const elsewhere = `${site.origin.replace('127.0.0.1', 'localhost')}/other.html`;
  const popup = await openPopup(page, chromium);
  // Later than the popup has heard of all frames there are.
  await addFrame(page, '/inner.html');
  await page.waitForTimeout(1_000);
  expect(await allFigures(page)).toEqual([]);
  await popup.getByRole('button', { name: '标记本页' }).click();
  await expect.poll(() => allFigures(page)).toEqual(['2亿元', '9亿元']);
  await addFrame(page, elsewhere);
  await expect.poll(() => allFigures(page)).toEqual(['2亿元', '3亿元', '4亿元', '9亿元']);
  await page.evaluate(() => {
    document.querySelector('iframe')?.contentWindow?.location.assign('/app.html');
  });
  await expect.poll(() => allFigures(page)).toEqual(['1亿元', '3亿元', '4亿元', '9亿元']);
  // Another page is another question.
  await page.goto(`${site.origin}/inner.html`);
  await addFrame(page, elsewhere);
  await page.waitForTimeout(1_000);
  expect(await allFigures(page)).toEqual([]);
});

test('a frame that comes after the reader had a selection marked is not marked', async ({
  chromium,
  site,
}) => {
  await store(chromium, { 'site:127.0.0.1': 'ask' });
  const page = await chromium.open(`${site.origin}/next.html`);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  const popup = await openPopup(page, chromium);
  await popup.getByRole('button', { name: '只标记选中的文字' }).click();
  await expect.poll(() => allFigures(page)).toEqual(['9亿元']);
  await addFrame(page, '/inner.html');
  await page.waitForTimeout(1_000);
  expect(await allFigures(page)).toEqual(['9亿元']);
});

test('a page that is come back to shows its marks and goes on', async ({ chromium, site }) => {
  const page = await chromium.open(`${site.origin}/inner.html`);
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
  await store(chromium, { 'site:127.0.0.1': 'never' });
  await page.bringToFront();
  await page.evaluate(() => {
    history.back();
  });
  await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
  await expect.poll(() => figures(page)).toEqual([]);
});

test('plain text is marked', async ({ chromium, site }) => {
  const page = await chromium.open(`${site.origin}/plain.txt`);
  await expect.poll(() => figures(page)).toEqual(['12亿元', '34亿元']);
});

test('local files are marked, where the browser lets the extension see them', async ({
  chromium,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'liangdian-files-'));
  const file = join(folder, '报告.html');
  await writeFile(file, article('税收7亿元'));
  const page = await chromium.open(pathToFileURL(file).href);
  await expect.poll(() => figures(page)).toEqual(['7亿元']);
  await rm(folder, { recursive: true });
});

test('a page that forbids selecting, copying and the context menu is marked, and its cards open', async ({
  chromium,
  site,
}) => {
  const page = await chromium.open(`${site.origin}/guarded.html`);
  await expect.poll(() => figures(page)).toEqual(['1亿元']);
  await openCard(page, '1亿元');
});

test('an application of one page, and one without an end, are followed', async ({
  chromium,
  site,
}) => {
  const page = await chromium.open(`${site.origin}/app.html`);
  await expect.poll(() => figures(page)).toEqual(['1亿元']);
  await page.evaluate(() => dispatchEvent(new Event('go')));
  await expect.poll(() => figures(page)).toEqual(['2亿元']);
  await page.evaluate(() => dispatchEvent(new Event('more')));
  await expect.poll(async () => (await figures(page)).length).toBe(21);
});

test('marks are printed only where that is wanted', async ({ chromium, site }) => {
  const page = await chromium.open(`${site.origin}/inner.html`);
  await expect.poll(() => figures(page)).toEqual(['2亿元']);
  const look = (): Promise<string> =>
    page.evaluate(() => {
      const p = document.querySelector('p') ?? document.body;
      const style = getComputedStyle(p, '::highlight(liangdian-figure)');
      return `${style.backgroundColor} ${style.textDecorationLine}`;
    });
  await page.emulateMedia({ media: 'print' });
  expect(await look()).toBe('rgba(0, 0, 0, 0) none');
  await store(chromium, { settings: { version: 1, print: true } });
  await expect.poll(look).toBe('rgb(255, 229, 154) underline');
});
