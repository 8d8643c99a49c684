import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';
import type { VirtualElement } from '@floating-ui/dom';

/** Free space between card and mark, and between card and the edge of the window, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** The least height a card is pressed to, in CSS pixels; below it a scrolling card shows no line. */
const LOWEST = 48;

/**
 * Keeps a card beside all of a range, never over it, through scrolling and layout, until the function it gives is
 * called. Calls `onLost` when the text is no longer drawn.
 */
export function placeBeside(range: Range, panel: HTMLElement, onLost: () => void): () => void {
  const anchor: VirtualElement = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(range.startContainer.parentElement && {
      contextElement: range.startContainer.parentElement,
    }),
  };
  let isOver = false;
  const place = async (): Promise<void> => {
    if (isOver) return;
    if (!isDrawn(range)) {
      onLost();
      return;
    }
    panel.style.maxHeight = '';
    const { x, y, middlewareData } = await computePosition(anchor, panel, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        // In a window too low for the card above or below, and beside vertical lines, it goes to a side.
        flip({ padding: EDGE, fallbackAxisSideDirection: 'end' }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            panel.style.maxHeight = `${Math.max(availableHeight, LOWEST)}px`;
          },
        }),
        hide(),
      ],
    });
    panel.style.left = `${x}px`;
    panel.style.top = `${y}px`;
    panel.style.visibility = middlewareData.hide?.referenceHidden === true ? 'hidden' : 'visible';
  };
  const stop = autoUpdate(anchor, panel, () => void place());
  return () => {
    isOver = true;
    stop();
  };
}

/** Whether the page still has the text and draws it somewhere. */
function isDrawn(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected && range.getClientRects().length > 0;
}
