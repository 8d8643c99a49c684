import { isElement, shownIn } from './dom';

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

/** How often a scroll is put right while the page comes to rest. */
const LOOKS = 10;

/**
 * Scrolls every scrolling box around a range, and the window last, just so far that its beginning is seen with some
 * room for a card. It jumps, whatever the page's `scroll-behavior`: a moving page is no place to open a card.
 *
 * A page that lays out what comes near only now (`content-visibility`, pictures without size) moves under the scroll; for some
 * frames it is looked at again, unless the reader scrolls meanwhile.
 */
export function bringIntoView(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  if (view === null || view === undefined) return;
  bringFrame(range, view);
  scrollTo(range, view);
  const reader = new AbortController();
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    view.addEventListener(
      type,
      () => {
        reader.abort();
      },
      { capture: true, passive: true, signal: reader.signal },
    );
  let looks = LOOKS;
  const lookAgain = (): void => {
    if (reader.signal.aborted) return;
    scrollTo(range, view);
    looks -= 1;
    if (looks > 0) view.requestAnimationFrame(lookAgain);
    else reader.abort();
  };
  view.requestAnimationFrame(lookAgain);
}

function scrollTo(range: Range, view: Window): void {
  const root = view.document.scrollingElement;
  for (let box = shownIn(range.startContainer); box !== null; box = shownIn(box)) {
    if (!isElement(box) || box === root || box === view.document.body || !scrolls(box, view))
      continue;
    const frame = box.getBoundingClientRect();
    scrollBy(box, range, frame.top, frame.bottom, frame.left, frame.right);
  }
  if (root !== null) scrollBy(root, range, 0, view.innerHeight, 0, view.innerWidth);
}

/** Shows the frame itself in the pages around it, which both browsers allow also where those are of another origin. */
function bringFrame(range: Range, view: Window): void {
  const around = shownIn(range.startContainer);
  if (view === view.top || around === null || !isElement(around)) return;
  around.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
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

/** Where on its page a place is, from 0 (top) to 1 (bottom); for a page that scrolls sideways, from its beginning to its end. */
export function positionOf(range: Range): number {
  const view = range.startContainer.ownerDocument?.defaultView;
  const rect = range.getBoundingClientRect();
  if (view === null || view === undefined) return 0;
  const root = view.document.scrollingElement ?? view.document.documentElement;
  let box: Element = root;
  // In a page that does not scroll itself, as many applications, the outermost box that does is the page.
  if (root.scrollHeight <= view.innerHeight && root.scrollWidth <= view.innerWidth) {
    for (let at = shownIn(range.startContainer); at !== null; at = shownIn(at))
      if (isElement(at) && scrolls(at, view)) box = at;
  }
  const frame =
    box === root ? { top: 0, left: 0, right: view.innerWidth } : box.getBoundingClientRect();
  const down = (rect.top - frame.top + box.scrollTop) / box.scrollHeight;
  const isSideways =
    box.scrollWidth > box.clientWidth &&
    box.scrollWidth * box.clientHeight > box.scrollHeight * box.clientWidth;
  if (!isSideways) return between(down);
  // Vertical lines run from right to left, and there scrolling counts below zero.
  return view.getComputedStyle(box).writingMode === 'vertical-rl'
    ? between((frame.right - rect.right - box.scrollLeft) / box.scrollWidth)
    : between((rect.left - frame.left + box.scrollLeft) / box.scrollWidth);
}

function between(share: number): number {
  return Math.min(Math.max(Number.isFinite(share) ? share : 0, 0), 1);
}
