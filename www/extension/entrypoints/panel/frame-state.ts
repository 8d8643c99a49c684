import type { Mention } from '../../../engine/types';
import type { PageState } from '../../page-state';
import type { FrameMessage, MarkName, PageSource } from '../../panel-port';

/** A mark of the page the panel follows. */
export interface PanelMark {
  /** Names it among the marks of all frames. */
  readonly id: string;
  /** The browser's number of the frame it stands in; 0 is the page itself. */
  readonly frame: number;
  readonly mention: Mention;
  /** A few words around a zone or programme; empty for figures, which have their sentence. */
  readonly before: string;
  readonly after: string;
  /** Whether it stands outside the article of its page. */
  readonly isElsewhere: boolean;
}

export function idOf(frame: number, { block, start, kind }: MarkName): string {
  return `${frame}/${block}/${start}/${kind}`;
}

/** How a mark is named to its frame. */
export function nameOf({ mention }: PanelMark): MarkName {
  return { block: mention.block ?? 0, start: mention.start, kind: mention.type };
}

/** What a message changed. */
export type Change = 'state' | 'marks' | 'places' | 'selected';

/** Everything one frame has told of itself. */
export class FrameState {
  readonly frame: number;
  site = '';
  page: PageState | undefined;
  source: PageSource | undefined;
  /** The height of the frame's page in CSS pixels. */
  height = 0;
  /** The part of it in the window, in the same pixels. */
  view = { top: 0, bottom: 0 };
  readonly #blocks = new Map<number, readonly PanelMark[]>();
  readonly #places = new Map<number, readonly [top: number, bottom: number]>();
  #order = new Set<number>();

  constructor(frame: number) {
    this.frame = frame;
  }

  /** All marks in document order. Those of a block that did not change are the same objects as before. */
  marks(): PanelMark[] {
    return [...this.#order].flatMap((block) => this.#blocks.get(block) ?? []);
  }

  /** Pixels from the top of the frame's page; undefined where the frame has not said. */
  placeOf({ mention }: PanelMark): number | undefined {
    const block = mention.block ?? 0;
    const place = this.#places.get(block);
    if (place === undefined) return undefined;
    const [top, bottom] = place;
    const marks = this.#blocks.get(block) ?? [];
    const first = marks[0]?.mention.start ?? 0;
    const length = (marks.at(-1)?.mention.start ?? 0) - first;
    // Only a block's first and last mark are measured: those between stand about as far down as they stand in its text.
    return length === 0 ? top : top + ((mention.start - first) / length) * (bottom - top);
  }

  /** How far down the last mark stands, which in a page that scrolls inside itself may be below the page's own height. */
  get reach(): number {
    let reach = this.height;
    for (const [, bottom] of this.#places.values()) reach = Math.max(reach, bottom);
    return reach;
  }

  apply(message: FrameMessage): Change {
    switch (message.type) {
      case 'state':
        this.site = message.site;
        this.page = message.page;
        return 'state';
      case 'source':
        this.source = message.source;
        return 'state';
      case 'marks':
        for (const { block, mentions, elsewhere = false } of message.blocks) {
          this.#blocks.set(
            block,
            mentions.map(({ mention, before = '', after = '' }) => ({
              id: idOf(this.frame, { block, start: mention.start, kind: mention.type }),
              frame: this.frame,
              mention,
              before,
              after,
              isElsewhere: elsewhere,
            })),
          );
          // The order comes last; until then new blocks are listed as they come, so that a long page fills the list from its top.
          this.#order.add(block);
        }
        return 'marks';
      case 'order': {
        this.#order = new Set(message.order);
        for (const block of this.#blocks.keys())
          if (!this.#order.has(block)) this.#blocks.delete(block);
        return 'marks';
      }
      case 'places':
        this.height = message.height;
        this.#setPlaces(message.places);
        return 'places';
      case 'view':
        this.view = message;
        return 'places';
      case 'selected':
        return 'selected';
    }
  }

  #setPlaces(places: readonly number[]): void {
    this.#places.clear();
    for (let i = 0; i + 2 < places.length; i += 3) {
      const [block = 0, top = 0, bottom = 0] = places.slice(i, i + 3);
      this.#places.set(block, [top, bottom]);
    }
  }
}
