import type { browser } from 'wxt/browser';
import type { Page } from '@playwright/test';
import { textsOf } from '../highlights';
import { boxOfMark, feedbackOf, openCard, press } from './card';
import { stored } from './database';
import { expect, test } from './setting';
import { background } from './surfaces';

declare const chrome: typeof browser;

/** Says of a mark that it is none. */
async function reject(page: Page, text: string): Promise<void> {
  await openCard(page, text);
  await press(page, '不该标');
  await expect.poll(() => textsOf(page, 'figure')).not.toContain(text);
}

test('a figure is saved from its card, with its sentence and its page', async ({
  article: page,
  chromium,
  site,
}) => {
  await openCard(page, '236.5亿元');
  await press(page, '保存');
  await expect.poll(() => feedbackOf(page)).toContain('已保存到资料库');
  const [fact] = (await stored(chromium, 'facts')) as { figure: object; sentence: string }[];
  expect(fact?.figure).toMatchObject({ text: '236.5亿元', value: 23_650_000_000, unit: '元' });
  expect(fact?.sentence).toContain('236.5亿元');
  expect(await stored(chromium, 'articles')).toMatchObject([
    { url: `${site.origin}/article.html`, title: await page.title() },
  ]);
});

test('the figure under the context menu is saved', async ({ article: page, chromium }) => {
  const [text = ''] = (await textsOf(page, 'figure')).filter((text) => text !== '236.5亿元');
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
      ((await stored(chromium, 'facts')) as { figure: { text: string } }[]).map(
        ({ figure }) => figure.text,
      ),
    )
    .toContain(text);
});

test('"not a mark" takes a mark away, for good, and can be undone', async ({
  article: page,
  chromium,
}) => {
  const figures = (): Promise<string[]> => textsOf(page, 'figure');
  const before = await figures();
  const rest = before.filter((text) => text !== '15.2亿元');
  await reject(page, '15.2亿元');
  expect(await figures()).toEqual(rest);
  expect(await stored(chromium, 'rejected')).toMatchObject([{ kind: 'figure', text: '15.2亿元' }]);
  await page.reload();
  await expect.poll(figures).toEqual(rest);
  await reject(page, '298家');
  await press(page, '撤销');
  await expect.poll(figures).toEqual(rest);
  expect(await stored(chromium, 'rejected')).toHaveLength(1);
});

test('"not a mark" holds for an address: an application of one page that goes on marks anew', async ({
  article: page,
}) => {
  const before = await textsOf(page, 'figure');
  await reject(page, '600亿元');
  const goOn = (path: string, text: string): Promise<void> =>
    page.evaluate(
      ([path, text]) => {
        history.pushState({}, '', path);
        document.querySelector('#added')?.append(text);
      },
      [path, text] as const,
    );
  const sorted = async (): Promise<string[]> => (await textsOf(page, 'figure')).sort();
  await goOn('/article.html?2', '利润3亿元。');
  await expect.poll(sorted).toEqual([...before, '3亿元'].sort());
  await goOn('/article.html', '税收4亿元。');
  const rest = before.filter((text) => text !== '600亿元');
  await expect.poll(sorted).toEqual([...rest, '3亿元', '4亿元'].sort());
});
