import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { readHighlights } from '../highlights';
import { serve, type Site } from '../serve';
import { boxOfMark, press, readCard } from './card';
import { stored as storedIn } from './database';
import { launch, type Launched } from './launch';
import { background } from './surfaces';

declare const chrome: typeof browser;

let site: Site;
let chromium: Launched;
let page: Page;

test.beforeAll(async () => {
  site = await serve(resolve(import.meta.dirname, '../fixtures'), {});
  chromium = await launch();
});

test.afterAll(async () => {
  await chromium.close();
  await site.close();
});

test.beforeEach(async () => {
  page = await chromium.context.newPage();
  await page.goto(`${site.origin}/article.html`);
  await expect.poll(() => page.evaluate(readHighlights)).not.toEqual([]);
});

test.afterEach(async () => {
  await page.close();
});

const stored = (table: 'articles' | 'facts' | 'rejected'): Promise<unknown[]> =>
  storedIn(chromium, table);

async function openCard(text: string): Promise<void> {
  const box = await boxOfMark(page, text);
  await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  await expect.poll(async () => (await readCard(page))?.head[1]).toBe(text);
}

const feedback = async (): Promise<string> => (await readCard(page))?.feedback.join() ?? '';

const figures = (): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('liangdian-figure') ?? [])].map((range) => (range as Range).toString()),
  );

test('a figure is saved from its card, with its sentence and its page', async () => {
  await openCard('236.5亿元');
  await press(page, '保存');
  await expect.poll(feedback).toContain('已保存到资料库');
  const [fact] = (await stored('facts')) as { figure: object; sentence: string }[];
  expect(fact?.figure).toMatchObject({ text: '236.5亿元', value: 23_650_000_000, unit: '元' });
  expect(fact?.sentence).toContain('236.5亿元');
  expect(await stored('articles')).toMatchObject([
    { url: `${site.origin}/article.html`, title: await page.title() },
  ]);
});

test('the figure under the context menu is saved', async () => {
  const [text = ''] = (await figures()).filter((text) => text !== '236.5亿元');
  const box = await boxOfMark(page, text);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  await page.evaluate(
    ([clientX, clientY]) => {
      document.body.dispatchEvent(
        new MouseEvent('contextmenu', { clientX, clientY, bubbles: true }),
      );
    },
    [x, y] as const,
  );
  await (
    await background(chromium)
  ).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.sendMessage(tab?.id ?? 0, { liangdianOrder: 'save-figure' });
  });
  await expect
    .poll(async () =>
      ((await stored('facts')) as { figure: { text: string } }[]).map(({ figure }) => figure.text),
    )
    .toContain(text);
});

test('"not a mark" takes a mark away, for good, and can be undone', async () => {
  const before = await figures();
  await openCard('15.2亿元');
  await press(page, '不该标');
  await expect.poll(figures).toEqual(before.filter((text) => text !== '15.2亿元'));
  expect(await stored('rejected')).toMatchObject([{ kind: 'figure', text: '15.2亿元' }]);
  await page.reload();
  await expect.poll(figures).toEqual(before.filter((text) => text !== '15.2亿元'));
  const other = '298家';
  await openCard(other);
  await press(page, '不该标');
  await expect.poll(figures).not.toContain(other);
  await press(page, '撤销');
  await expect.poll(figures).toContain(other);
  expect(await stored('rejected')).toHaveLength(1);
});

test('"not a mark" holds for an address: an application of one page that goes on marks anew', async () => {
  // The test before left 15.2亿元 rejected.
  const before = await figures();
  await openCard('600亿元');
  await press(page, '不该标');
  await expect.poll(figures).not.toContain('600亿元');
  const goOn = (path: string, text: string): Promise<void> =>
    page.evaluate(
      ([path, text]) => {
        history.pushState({}, '', path);
        document.querySelector('#added')?.append(text);
      },
      [path, text] as const,
    );
  const sorted = async (): Promise<string[]> => (await figures()).sort();
  await goOn('/article.html?2', '利润3亿元。');
  await expect.poll(sorted).toEqual([...before, '15.2亿元', '3亿元'].sort());
  await goOn('/article.html', '税收4亿元。');
  const rest = before.filter((text) => text !== '600亿元');
  await expect.poll(sorted).toEqual([...rest, '3亿元', '4亿元'].sort());
});
