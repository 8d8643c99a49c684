import type { Mention, MentionKind } from '../engine/types';
import { KINDS } from '../engine/types';
import type { PageState } from './page-state';

/**
 * What a panel and the frames of the page it follows say to each other. The panel opens one connection of this name to
 * each frame. To find frames it sends all of a tab's `PANEL_CALL`, and each answers by `FRAME_HERE`; so does a frame
 * that begins to mark.
 */
export const PANEL_PORT = 'liangdian-panel';

export const PANEL_CALL = { panel: 'call' } as const;
export const FRAME_HERE = { panel: 'here' } as const;

export function isMessage(message: unknown, wanted: { readonly panel: string }): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'panel' in message &&
    message.panel === wanted.panel
  );
}

/** Names a mark within its frame. */
export interface MarkName {
  readonly block: number;
  /** First UTF-16 code unit in the block's text. */
  readonly start: number;
  readonly kind: MentionKind;
}

/** What a frame shows. */
export interface PageSource {
  readonly title: string;
  readonly url: string;
  readonly site: string;
  /** The day it was published, `YYYY-MM-DD`. */
  readonly published?: string | undefined;
}

/** A zone or programme with a few words around it, or a figure, which has its sentence. */
export interface SentMention {
  readonly mention: Mention;
  readonly before?: string;
  readonly after?: string;
}

export interface SentBlock {
  readonly block: number;
  readonly mentions: readonly SentMention[];
  /** Present where the block stands outside the page's article. */
  readonly elsewhere?: true;
}

/** From a frame to the panel. */
export type FrameMessage =
  /** What is done in the frame, and the name its site is remembered by. */
  | { readonly type: 'state'; readonly site: string; readonly page: PageState }
  | { readonly type: 'source'; readonly source: PageSource }
  /** Blocks that are new or say something else than before. */
  | { readonly type: 'marks'; readonly blocks: readonly SentBlock[] }
  /** All blocks with marks, in document order: others are gone. */
  | { readonly type: 'order'; readonly order: readonly number[] }
  /** Where blocks stand: flat triples of block, top and bottom, in CSS pixels from the top of a page so high. */
  | { readonly type: 'places'; readonly height: number; readonly places: readonly number[] }
  /** The part of the page in the window, in the same pixels. */
  | { readonly type: 'view'; readonly top: number; readonly bottom: number }
  /** The reader has come to a mark; `firm` when by a click on it. */
  | ({ readonly type: 'selected'; readonly firm: boolean } & MarkName);

/** From the panel to a frame: scroll to a mark and flash it. */
export type PanelMessage = { readonly type: 'show' } & MarkName;

/** Checks what came from a panel. Undefined where it is nothing a panel says. */
export function readPanelMessage(message: unknown): PanelMessage | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, block, start, kind } = message as Partial<Record<string, unknown>>;
  if (type !== 'show' || !Number.isInteger(block) || !Number.isInteger(start)) return undefined;
  if (!(KINDS as readonly unknown[]).includes(kind)) return undefined;
  return message as PanelMessage;
}
