import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readHighlights } from '../highlights';
import { serve, type Site } from '../serve';
import { boxOfMark, overlap, press, readCard, type Box } from './card';
import { launch, type Launched } from './launch';

let site: Site;
let chromium: Launched;
let page: Page;

test.beforeAll(async () => {
  site = await serve(
    resolve(import.meta.dirname, '../fixtures'),
    {},
    { 'content-security-policy': "default-src 'none'" },
  );
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

const html = (): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

async function hover(text: string): Promise<void> {
  const box = await boxOfMark(page, text);
  await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

const title = async (): Promise<string | undefined> => (await readCard(page))?.head[1];

/** The mark whose card is open: its place among all marks in document order, its text, and where it is drawn. */
function currentMark(): Promise<{ at: number; text: string; box: Box } | undefined> {
  return page.evaluate(() => {
    const ranges = (name: string): Range[] => [...(CSS.highlights.get(name) ?? [])] as Range[];
    const [current] = ranges('liangdian-current');
    if (current === undefined) return undefined;
    const at = ['figure', 'zone', 'programme']
      .flatMap((kind) => ranges(`liangdian-${kind}`))
      .filter((range) => range.compareBoundaryPoints(Range.START_TO_START, current) < 0).length;
    const { left, top, right, bottom } = current.getBoundingClientRect();
    return { at, text: current.toString(), box: { left, top, right, bottom } };
  });
}

test('a pointer that rests on a mark opens its card, and leaving closes it', async () => {
  const before = await html();
  await hover('15.2亿元');
  await expect.poll(() => readCard(page)).toBeDefined();
  const card = await readCard(page);
  expect(card?.head).toEqual(['数字', '15.2亿元']);
  expect(card?.rows).toMatchObject({
    指标: '一般公共预算收入',
    数值: '15.2亿元 = 1,520,000,000 元',
    性质: '实际值',
  });
  expect(card?.roles).toContain('dialog');
  expect(await html()).not.toBe(before);
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(
    'liangdian-card',
  );
  await page.mouse.move(5, 890);
  await expect.poll(() => readCard(page)).toBeUndefined();
  expect(await html()).toBe(before);
});

test('the card of a growth rate tells its level, and the year before as computed', async () => {
  await hover('6.8%');
  await expect.poll(title).toBe('6.8%');
  const { rows = {} } = (await readCard(page)) ?? {};
  expect(rows['增速所属数值']).toBe('236.5亿元');
  expect(rows['上年同期（推算）']).toContain('约 221.4亿元');
});

test('the pointer may go over to the card', async () => {
  await hover('15.2亿元');
  await expect.poll(() => readCard(page)).toBeDefined();
  const card = await readCard(page);
  if (card === undefined) throw new Error('the card has closed');
  await page.mouse.move(card.box.left + 20, card.box.top + 10, { steps: 5 });
  // Longer than a card outlives a pointer that has left.
  await page.waitForTimeout(800);
  expect(await title()).toBe('15.2亿元');
  await page.keyboard.press('Escape');
  await expect.poll(() => readCard(page)).toBeUndefined();
});

test('the keyboard goes from mark to mark, and Escape closes', async () => {
  const before = await html();
  await page.keyboard.press('Alt+.');
  await expect.poll(title).toBe('常熟高新区');
  const zone = await readCard(page);
  expect(zone?.rows).toMatchObject({ 全称: '常熟高新技术产业开发区', 级别: '国家级' });
  await page.keyboard.press('Alt+.');
  await expect.poll(title).toBe('236.5亿元');
  await page.keyboard.press('Alt+,');
  await expect.poll(title).toBe('常熟高新区');
  // Before the first comes the last.
  await page.keyboard.press('Alt+,');
  await expect.poll(title).not.toBe('常熟高新区');
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toContain('liangdian-current');
  await page.keyboard.press('Escape');
  await expect.poll(() => readCard(page)).toBeUndefined();
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).not.toContain('liangdian-current');
  expect(await html()).toBe(before);
});

test('a key typed into a field stays the field’s', async () => {
  await page.locator('textarea').focus();
  await page.keyboard.press('Alt+.');
  await page.waitForTimeout(300);
  expect(await readCard(page)).toBeUndefined();
});

test('the card of text that is taken away closes', async () => {
  await hover('15.2亿元');
  await expect.poll(() => readCard(page)).toBeDefined();
  await page.evaluate(() => {
    document.querySelector('#lead')?.remove();
  });
  await expect.poll(() => readCard(page)).toBeUndefined();
  expect(await page.evaluate(() => document.querySelector('liangdian-card'))).toBeNull();
});

test('the card of text that is rewritten says what it says now', async () => {
  await hover('15.2亿元');
  await expect.poll(() => readCard(page)).toBeDefined();
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const text = walker.currentNode as Text;
      text.data = text.data.replace('15.2亿元', '17.4亿元');
    }
  });
  await expect.poll(title).toBe('17.4亿元');
  expect((await readCard(page))?.rows['数值']).toBe('17.4亿元 = 1,740,000,000 元');
});

for (const [name, width, height] of [
  ['a wide window', 1280, 900],
  ['a narrow window', 320, 568],
  ['a window at 200 %', 640, 400],
] as const) {
  test(`in ${name} no card covers the text it explains`, async () => {
    await page.setViewportSize({ width, height });
    const marks = await page.evaluate(readHighlights);
    for (let at = 0; at < Math.min(marks.length, 12); at++) {
      await page.keyboard.press('Alt+.');
      await expect.poll(async () => (await currentMark())?.at).toBe(at);
      const [card, mark] = [await readCard(page), await currentMark()];
      if (card === undefined || mark === undefined) throw new Error('the card has closed');
      expect(card.head[1]).toBe(mark.text);
      expect(overlap(card.box, mark.box), `${card.head[1] ?? ''} is covered`).toBe(false);
      expect(card.box.left).toBeGreaterThanOrEqual(0);
      expect(card.box.top).toBeGreaterThanOrEqual(0);
      expect(card.box.right).toBeLessThanOrEqual(width);
      expect(card.box.bottom).toBeLessThanOrEqual(height);
    }
  });
}

test('the card follows its text when the page scrolls', async () => {
  await page.setViewportSize({ width: 640, height: 640 });
  await hover('15.2亿元');
  await expect.poll(() => readCard(page)).toBeDefined();
  const distance = async (): Promise<number> => {
    const [card, mark] = [await readCard(page), await boxOfMark(page, '15.2亿元')];
    return Math.round((card?.box.top ?? NaN) - mark.bottom);
  };
  const before = await distance();
  await page.evaluate(() => {
    window.scrollBy({ top: 40, behavior: 'instant' });
  });
  await expect.poll(distance).toBe(before);
});

test('no rule of the page reaches the card', async () => {
  await hover('15.2亿元');
  await expect.poll(() => readCard(page)).toBeDefined();
  const plain = await readCard(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `html { font-size: 40px; letter-spacing: 9px; direction: rtl; writing-mode: vertical-rl; }
       liangdian-card { display: none !important; visibility: hidden !important; font: 60px serif !important; }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });
  await page.keyboard.press('Escape');
  await expect.poll(() => readCard(page)).toBeUndefined();
  await page.mouse.move(5, 890);
  await hover('15.2亿元');
  await expect.poll(() => readCard(page)).toBeDefined();
  const card = await readCard(page);
  const width = (box = new DOMRect()): number => box.right - box.left;
  expect(card && width(card.box as DOMRect)).toBe(plain && width(plain.box as DOMRect));
  expect(card?.roles).toContain('dialog');
});

test('no script of the card is in the page before a card opens', async () => {
  const scripts: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  await session.send('Debugger.enable');
  const hasCard = (): boolean => scripts.some((url) => url.endsWith('/card.js'));
  expect(scripts.some((url) => url.endsWith('/content.js'))).toBe(true);
  expect(hasCard()).toBe(false);
  await hover('15.2亿元');
  await expect.poll(() => readCard(page)).toBeDefined();
  expect(hasCard()).toBe(true);
});

test('a value is copied as a spreadsheet takes it, a fact with its sentence and source', async () => {
  await chromium.context.grantPermissions(['clipboard-read']);
  const pasted = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await hover('15.2亿元');
  await expect.poll(() => readCard(page)).toBeDefined();
  await press(page, '复制数值');
  await expect.poll(async () => (await readCard(page))?.feedback).toEqual(['已复制']);
  expect(await pasted()).toBe('1520000000');
  await press(page, '复制事实');
  await expect.poll(pasted).toContain('一般公共预算收入');
  expect(await pasted()).toContain(`${site.origin}/article.html`);
});

test('the keyboard reaches the buttons and goes back to where it was', async () => {
  await page.locator('a').first().focus();
  await page.keyboard.press('Alt+.');
  await expect.poll(title).toBe('常熟高新区');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('liangdian-card');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => readCard(page)).toBeUndefined();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
});

test('a tap opens the card, a tap on a link follows it', async () => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const tap = async (text: string): Promise<void> => {
    const { left, right, top, bottom } = await boxOfMark(page, text);
    const at = { x: (left + right) / 2, y: (top + bottom) / 2 };
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await tap('15.2亿元');
  await expect.poll(title).toBe('15.2亿元');
  await tap('乡村振兴战略');
  await expect.poll(() => readCard(page)).toBeUndefined();
  await expect.poll(() => new URL(page.url()).hash).toBe('#plan');
});

test('a figure is saved once, and the card says so', async () => {
  await hover('15.2亿元');
  await expect.poll(() => readCard(page)).toBeDefined();
  await press(page, '保存');
  await expect.poll(async () => (await readCard(page))?.feedback).toEqual(['已保存到资料库']);
});

test('what is said to be no mark is no longer marked, also after a reload, until that is undone', async () => {
  const marked = async (): Promise<string[]> =>
    (await page.evaluate(readHighlights)).map(([, text]) => text);
  await hover('15.2亿元');
  await expect.poll(() => readCard(page)).toBeDefined();
  await press(page, '不该标');
  await expect.poll(marked).not.toContain('15.2亿元');
  expect((await readCard(page))?.feedback).toEqual(['以后不再标记这一处']);
  await page.reload();
  await expect.poll(marked).toContain('3.1%');
  await expect.poll(marked).not.toContain('15.2亿元');
  await hover('3.1%');
  await expect.poll(() => readCard(page)).toBeDefined();
  await press(page, '不该标');
  await expect.poll(marked).not.toContain('3.1%');
  await press(page, '撤销');
  await expect.poll(marked).toContain('3.1%');
  await expect.poll(() => readCard(page)).toBeUndefined();
});

test('the card says why: the rules, and the rows that know the words', async () => {
  await hover('600亿元');
  await expect.poll(() => readCard(page)).toBeDefined();
  await press(page, '为什么？');
  await expect
    .poll(async () => (await readCard(page))?.feedback.join('\n'))
    .toMatch(/data\/indicators\.tsv 第 \d+ 行/);
});
