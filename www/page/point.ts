import { shadowOf } from './dom';

/** The element at a point, also one in open shadow trees. */
export function elementAt(page: Document, x: number, y: number): Element | null {
  let found = page.elementFromPoint(x, y);
  for (;;) {
    const inside: Element | null = found && (shadowOf(found)?.elementFromPoint(x, y) ?? null);
    if (inside === null || inside === found) return found;
    found = inside;
  }
}

/** Whether a point of the viewport lies on the text of a range. */
export function isInside(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom,
  );
}
