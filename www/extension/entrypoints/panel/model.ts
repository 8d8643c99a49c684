import type { PageState } from '../../page-state';
import type { PageSource } from '../../panel-port';
import type { FrameState, PanelMark } from './frame-state';

/** What the panel can say of the page it follows. */
export type Status =
  | PageState
  /** The page is loading, or does not answer yet. */
  | { readonly state: 'connecting' }
  /** Our script is not in this page: one of the browser's own, or loaded before the extension was. */
  | { readonly state: 'unreachable'; readonly reason: string | undefined }
  /** The tab is gone. */
  | { readonly state: 'closed' };

/** Where marks stand: 0 is the top of the first frame's page, 1 the bottom of the last one's. */
export interface Positions {
  at(mark: PanelMark): number | undefined;
  /** The part that is in the window. */
  readonly view: { readonly top: number; readonly bottom: number };
}

export interface PageModel {
  readonly status: Status;
  readonly site: string;
  readonly source: PageSource | undefined;
  /** Frame after frame, each in document order; the same array as long as no mark changed. */
  readonly marks: readonly PanelMark[];
  readonly positions: Positions;
}

export const NO_POSITIONS: Positions = { at: () => undefined, view: { top: 0, bottom: 0 } };

/** The page itself first, then its frames as the browser counts them. */
export function inOrder(frames: Iterable<FrameState>): FrameState[] {
  return [...frames].sort((one, other) => one.frame - other.frame);
}

/** What the page does as a whole: a page without Chinese whose frame has some is marked. */
export function statusOf(frames: readonly FrameState[]): Status {
  const states = frames.map((frame) => frame.page).filter((page) => page !== undefined);
  const marking = states.find((page) => page.state === 'marking');
  return marking ?? states[0] ?? { state: 'connecting' };
}

export function positionsOf(frames: readonly FrameState[]): Positions {
  // Frames without marks or size would only leave gaps.
  const shown = frames.filter((frame) => frame.reach > 0);
  const total = shown.reduce((sum, frame) => sum + frame.reach, 0);
  if (total === 0) return NO_POSITIONS;
  const offsets = new Map<number, { frame: FrameState; offset: number }>();
  let offset = 0;
  for (const frame of shown) {
    offsets.set(frame.frame, { frame, offset });
    offset += frame.reach;
  }
  const [first] = shown;
  const view = first?.frame === 0 ? first.view : { top: 0, bottom: 0 };
  return {
    at: (mark) => {
      const own = offsets.get(mark.frame);
      const place = own?.frame.placeOf(mark);
      if (own === undefined || place === undefined) return undefined;
      return Math.min(Math.max((own.offset + place) / total, 0), 1);
    },
    view: { top: view.top / total, bottom: Math.min(view.bottom / total, 1) },
  };
}
