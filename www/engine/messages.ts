import { isDay } from './day';
import {
  type BlockText,
  type DocumentOptions,
  KINDS,
  type Mention,
  type MentionKind,
  type Reason,
  type Spans,
} from './types';

/**
 * What a page's content script asks of the background, as JSON. `doc` names a document of the asking frame; the first update of
 * one opens it, with `options`.
 */
export type Request =
  | { liangdian: 'extract'; text: string; options?: DocumentOptions }
  | {
      liangdian: 'update';
      doc: string;
      first: boolean;
      options?: DocumentOptions;
      blocks: BlockText[];
      order: number[];
    }
  | {
      liangdian: 'mention' | 'explain';
      doc: string;
      block: number;
      start: number;
      kind: MentionKind;
    }
  | { liangdian: 'mentions'; doc: string }
  | { liangdian: 'close'; doc: string };

/** What the background answers. `unknown`: it does not have the document (any more); `crashed`: because of this very request. */
export type Reply =
  | { spans: Spans }
  | { mention: Mention | null }
  | { mentions: Mention[] }
  | { reasons: Reason[] }
  | { closed: true }
  | { unknown: true; crashed: boolean }
  | { error: string };

const LAST_ID = 0xffff_ffff;
const ROLES: readonly unknown[] = ['heading', 'paragraph', 'cell'] satisfies BlockText['role'][];

/** Checks that a message is one of ours and well formed. Undefined where it is neither. */
export function readRequest(message: unknown): Request | undefined {
  if (!isRecord(message)) return undefined;
  const { liangdian, doc, options = {} } = message;
  if (liangdian === 'extract') {
    const { text } = message;
    if (typeof text !== 'string' || !isOptions(options)) return undefined;
    return { liangdian, text, options };
  }
  if (typeof doc !== 'string' || doc.length === 0 || doc.length > 64) return undefined;
  switch (liangdian) {
    case 'update': {
      const { first, blocks, order } = message;
      if (typeof first !== 'boolean' || !isListOf(blocks, isBlock) || !isListOf(order, isCount))
        return undefined;
      if (!isOptions(options)) return undefined;
      return { liangdian, doc, first, options, blocks, order };
    }
    case 'mention':
    case 'explain': {
      const { block, start, kind } = message;
      if (!isCount(block) || !isCount(start) || !isKind(kind)) return undefined;
      return { liangdian, doc, block, start, kind };
    }
    case 'mentions':
    case 'close':
      return { liangdian, doc };
    default:
      return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(is);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LAST_ID;
}

function isKind(value: unknown): value is MentionKind {
  return (KINDS as readonly unknown[]).includes(value);
}

function isBlock(value: unknown): value is BlockText {
  return (
    isRecord(value) &&
    isCount(value['id']) &&
    typeof value['text'] === 'string' &&
    ROLES.includes(value['role']) &&
    isTextsOrNone(value['columnHeaders']) &&
    isTextsOrNone(value['rowHeaders']) &&
    isTextOrNone(value['caption'])
  );
}

function isOptions(value: unknown): value is DocumentOptions {
  if (!isRecord(value)) return false;
  const { lexicon, date } = value;
  if (date !== undefined && !(typeof date === 'string' && isDay(date))) return false;
  return isTextOrNone(lexicon);
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isTextsOrNone(value: unknown): boolean {
  return value === undefined || isListOf(value, (item) => typeof item === 'string');
}
