import { decode, DecodeError, MAX_FILE_BYTES } from './decode';
import { passagesOfHtml, passagesOfText, type Passage } from './passages';

/** A text a visitor brought, ready to show. */
export interface Intake {
  readonly title: string;
  readonly passages: readonly Passage[];
  /** The encoding a file was in; absent for pasted text. */
  readonly encoding?: string;
}

/** Why a text was not taken; the names of sentences in words.ts. */
export type Refusal = 'tooLarge' | 'notText' | 'undecodable' | 'unreadable' | 'empty' | 'several';

/** Thrown instead of an {@link Intake}. */
export class RefusedError extends Error {
  constructor(
    readonly reason: Refusal,
    readonly fileName: string,
  ) {
    super(`${fileName}: ${reason}`);
    this.name = 'RefusedError';
  }
}

/**
 * Reads a `.txt` or `.html` file to its headings and paragraphs.
 *
 * @throws {@link RefusedError} when it is too large, gone, not text, or empty
 */
export async function takeFile(file: File): Promise<Intake> {
  if (file.size > MAX_FILE_BYTES) throw new RefusedError('tooLarge', file.name);
  const html = /\.x?html?$/i.test(file.name) || file.type === 'text/html';
  const { text, encoding } = decoded(await bytesOf(file), html, file.name);
  const passages = html ? passagesOfHtml(text) : passagesOfText(text);
  if (passages.length === 0) throw new RefusedError('empty', file.name);
  return { title: file.name, passages, encoding };
}

/** @throws {@link RefusedError} when there is nothing but blanks */
export function takeText(text: string, title: string): Intake {
  const passages = passagesOfText(text);
  if (passages.length === 0) throw new RefusedError('empty', title);
  return { title, passages };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new RefusedError('unreadable', file.name);
  }
}

function decoded(
  bytes: Uint8Array<ArrayBuffer>,
  html: boolean,
  name: string,
): { text: string; encoding: string } {
  try {
    return decode(bytes, html);
  } catch (cause) {
    if (!(cause instanceof DecodeError)) throw cause;
    throw new RefusedError(cause.reason === 'binary' ? 'notText' : 'undecodable', name);
  }
}
