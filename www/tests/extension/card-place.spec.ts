import type { Page } from '@playwright/test';
import { readHighlights } from '../highlights';
import { boxOfMark, openCard, overlap, readCard, type Box } from './card';
import { expect, STRICT, test } from './setting';

test.use({ headers: STRICT });

/** The mark whose card is open: its place among all marks in document order, its text, and where it is drawn. */
function currentMark(page: Page): Promise<{ at: number; text: string; box: Box } | undefined> {
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

for (const [name, width, height] of [
  ['a wide window', 1280, 900],
  ['a narrow window', 320, 568],
  ['a window at 200 %', 640, 400],
] as const) {
  test(`in ${name} no card covers the text it explains`, async ({ article: page }) => {
    await page.setViewportSize({ width, height });
    const marks = await page.evaluate(readHighlights);
    for (let at = 0; at < Math.min(marks.length, 12); at++) {
      await page.keyboard.press('Alt+.');
      await expect.poll(async () => (await currentMark(page))?.at).toBe(at);
      const [card, mark] = [await readCard(page), await currentMark(page)];
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

test('the card follows its text when the page scrolls', async ({ article: page }) => {
  await page.setViewportSize({ width: 640, height: 640 });
  await openCard(page, '15.2亿元');
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

test('no rule of the page reaches the card', async ({ article: page }) => {
  await openCard(page, '15.2亿元');
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
  await openCard(page, '15.2亿元');
  const card = await readCard(page);
  const width = (box = new DOMRect()): number => box.right - box.left;
  expect(card && width(card.box as DOMRect)).toBe(plain && width(plain.box as DOMRect));
  expect(card?.roles).toContain('dialog');
});
