import type { Block } from './block';
import { parentOf } from './dom';

/** How many windows before and after the visible one are near. */
const MARGIN = 2;
/** Of so many blocks that follow each other, only the first and the last are looked for. */
const STRIDE = 8;
/** At most about so many groups of blocks are looked at, and then what is in those that are near. */
const MOST_GROUPS = 500;
/** Milliseconds between two looks while the page scrolls: less than it takes to scroll through the margin. */
const PERIOD = 150;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Tells which blocks are in the window or not far from it, and when that may have changed. Only listens and measures. */
export class Nearby {
  readonly #view: Window;
  readonly #moved: () => void;
  readonly #listening = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #targets = new WeakSet<EventTarget>();
  #isWatching = false;

  constructor(view: Window, moved: () => void) {
    this.#view = view;
    this.#moved = moved;
  }

  /** Begins to call back when the page has scrolled; for the first time soon. */
  watch(): void {
    if (!this.#isWatching) this.listenIn(this.#view);
    this.#isWatching = true;
    this.#plan();
  }

  /** Scrolling in a shadow tree is not heard outside it. */
  listenIn(target: EventTarget): void {
    if (this.#targets.has(target)) return;
    this.#targets.add(target);
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    for (const type of ['scroll', 'resize', 'contentvisibilityautostatechange'])
      target.addEventListener(
        type,
        () => {
          if (this.#isWatching) this.#plan();
        },
        options,
      );
  }

  close(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
  }

  /** Those of the blocks, given in document order, that are near. */
  of(blocks: readonly Block[]): ReadonlySet<Block> {
    const { innerWidth, innerHeight } = this.#view;
    const window: Box = {
      left: -MARGIN * innerWidth,
      top: -MARGIN * innerHeight,
      right: (MARGIN + 1) * innerWidth,
      bottom: (MARGIN + 1) * innerHeight,
    };
    // One range for all: each live one makes the page's own changes slower until it is collected.
    const range = new Range();
    const meeting = (among: readonly Block[], stride: number): Block[] => {
      const found: Block[] = [];
      for (let at = 0; at < among.length; at += stride) {
        const group = among.slice(at, at + stride);
        const box = hull(boxOfEnd(range, group[0], 'start'), boxOfEnd(range, group.at(-1), 'end'));
        if (meet(window, box)) found.push(...group);
      }
      return found;
    };
    const stride = Math.ceil(blocks.length / MOST_GROUPS);
    const near = stride > STRIDE ? meeting(blocks, stride) : blocks;
    const found = new Set(meeting(near, STRIDE));
    return found;
  }

  #plan(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#moved();
    }, PERIOD);
  }
}

/** Where a block's first or last character is drawn; undefined where it is not, or the browser has not laid it out. */
function boxOfEnd(range: Range, block: Block | undefined, end: 'start' | 'end'): Box | undefined {
  const length = block?.text.length ?? 0;
  const [place] = (end === 'start' ? block?.locate(0, 1) : block?.locate(length - 1, length)) ?? [];
  const around = place && parentOf(place.startNode);
  // To measure what `content-visibility` skips would lay it out, each time.
  if (
    place === undefined ||
    (around as Element | null)?.checkVisibility({ contentVisibilityAuto: true }) === false
  )
    return undefined;
  range.setStart(place.startNode, Math.min(place.startOffset, place.startNode.length));
  range.setEnd(place.endNode, Math.min(place.endOffset, place.endNode.length));
  const box = range.getBoundingClientRect();
  return box.width === 0 && box.height === 0 ? undefined : box;
}

function hull(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

function meet(one: Box, other: Box | undefined): boolean {
  return (
    other !== undefined &&
    one.left <= other.right &&
    other.left <= one.right &&
    one.top <= other.bottom &&
    other.top <= one.bottom
  );
}
