/** From a row to its mark, and from a mark to its row. */
import { factRows } from './panel';
import { expect, test } from './setting';

test('a row scrolls the page to its mark and flashes it', async ({ article: page, panel }) => {
  await page.setViewportSize({ width: 600, height: 240 });
  await panel.getByRole('searchbox').fill('瞪羚');
  await factRows(panel).first().focus();
  const before = await page.evaluate(() => scrollY);
  const flash = page.waitForFunction(() => CSS.highlights.has('liangdian-flash'), undefined, {
    polling: 20,
  });
  await panel.keyboard.press('Enter');
  await flash;
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await expect(factRows(panel).first()).toHaveAttribute('aria-current', 'true');
  await page.bringToFront();
  const isSeen = await page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('liangdian-figure') ?? [])] as Range[];
    const range = ranges.find((each) => each.toString() === '三十家');
    const { top = -1, bottom = -1 } = range?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  });
  expect(isSeen).toBe(true);
});

test('a mark clicked on the page selects its row, and that of a zone its tab', async ({
  article: page,
  panel,
}) => {
  const click = async (kind: string, text: string): Promise<void> => {
    const point = await page.evaluate(
      ([kind, text]) => {
        const ranges = [...(CSS.highlights.get(`liangdian-${kind}`) ?? [])] as Range[];
        const range = ranges.find((each) => each.toString() === text);
        range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const { left = 0, top = 0, width = 0, height = 0 } = range?.getBoundingClientRect() ?? {};
        return { x: left + Math.min(width, 40) / 2, y: top + height / 2 };
      },
      [kind, text] as const,
    );
    await page.mouse.click(point.x, point.y);
  };
  await page.bringToFront();
  await click('figure', '298家');
  const current = panel.locator('[aria-current=true]');
  await expect(current).toContainText('298 家');
  await click('zone', '昆山高新区');
  await expect(panel.getByRole('tab', { selected: true })).toContainText('园区');
  await expect(current).toContainText('昆山高新区');
});

test('the keyboard goes from mark to mark, in the list and on the strip', async ({ panel }) => {
  await panel.keyboard.press('Alt+.');
  const current = panel.locator('[aria-current=true]');
  await expect(current).toContainText('236.5亿元');
  await panel.keyboard.press('Alt+.');
  await panel.keyboard.press('Alt+.');
  await expect(current).toContainText('+6.8%');
  await panel.keyboard.press('Alt+,');
  await expect(current).toContainText('236.5亿元');
  const strip = panel.getByRole('slider');
  await strip.focus();
  await panel.keyboard.press('End');
  await expect(strip).toHaveAttribute(
    'aria-valuenow',
    (await strip.getAttribute('aria-valuemax')) ?? '',
  );
  await panel.keyboard.press('Home');
  await expect(strip).toHaveAttribute('aria-valuetext', /第 1 处.*常熟高新区/);
  const rows = factRows(panel);
  await rows.first().focus();
  await panel.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await panel.keyboard.press('Space');
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
});
