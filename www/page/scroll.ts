/** Where a range is drawn first, in CSS pixels of the viewport; undefined when it is not drawn at all. */
function firstRect(range: Range): DOMRect | undefined {
  return [...range.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0);
}

/** Whether the beginning of a range lies within the window; what covers it is not looked at. */
export function isInView(range: Range): boolean {
  const rect = firstRect(range);
  const view = range.startContainer.ownerDocument?.defaultView;
  if (rect === undefined || view === null || view === undefined) return false;
  return (
    rect.top >= 0 &&
    rect.left >= 0 &&
    rect.bottom <= view.innerHeight &&
    rect.right <= view.innerWidth
  );
}

/**
 * Scrolls every scrolling box around a range, and the window last, just so far that its beginning is seen with some
 * room for a card. It jumps, whatever the page's `scroll-behavior`: a moving page is no place to open a card.
 */
export function bringIntoView(range: Range): void {
  const { startContainer } = range;
  const view = startContainer.ownerDocument?.defaultView;
  if (view === null || view === undefined) return;
  const root = view.document.scrollingElement;
  for (let box = startContainer.parentElement; box !== null; box = box.parentElement) {
    if (box === root || box === view.document.body || !scrolls(box, view)) continue;
    const frame = box.getBoundingClientRect();
    scrollBy(box, range, frame.top, frame.bottom, frame.left, frame.right);
  }
  if (root !== null) scrollBy(root, range, 0, view.innerHeight, 0, view.innerWidth);
}

function scrolls(box: Element, view: Window): boolean {
  if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return false;
  const { overflowX, overflowY } = view.getComputedStyle(box);
  return /auto|scroll|hidden/.test(`${overflowX} ${overflowY}`);
}

/** Scrolls one box so that the beginning of the range is between its edges. */
function scrollBy(
  box: Element,
  range: Range,
  top: number,
  bottom: number,
  left: number,
  right: number,
): void {
  const rect = firstRect(range);
  if (rect === undefined) return;
  // Out of sight it comes to a third of the height, where the lines around it can be read too.
  const down = rect.top < top || rect.bottom > bottom ? rect.top - top - (bottom - top) / 3 : 0;
  const along = rect.left < left ? rect.left - left : rect.right > right ? rect.right - right : 0;
  if (down !== 0 || along !== 0) box.scrollBy({ top: down, left: along, behavior: 'instant' });
}
