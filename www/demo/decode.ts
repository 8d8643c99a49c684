/** The largest file the demo reads, in bytes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Why a file could not be turned into text. */
export type DecodeFailure = 'binary' | 'undecodable';

/** Thrown by {@link decode}: the bytes are not text in an encoding the demo knows. */
export class DecodeError extends Error {
  constructor(readonly reason: DecodeFailure) {
    super(reason);
    this.name = 'DecodeError';
  }
}

/** Text, and the name of the encoding it was read with. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Reads bytes as text: the byte order mark decides; else the encoding an HTML file declares; else UTF-8, then GB18030.
 *
 * @param bytes - a whole file
 * @param html - whether to look for `<meta charset>` in the first 1,024 bytes
 * @throws {@link DecodeError} when no encoding fits, or when the result is plainly not text
 */
export function decode(bytes: Uint8Array<ArrayBuffer>, html = false): Decoded {
  for (const encoding of candidates(bytes, html)) {
    const text = decodeAs(encoding, bytes);
    if (text === undefined) continue;
    if (looksBinary(text)) throw new DecodeError('binary');
    return { text, encoding: encoding.toUpperCase() };
  }
  throw new DecodeError(looksBinary(decodeLatin(bytes)) ? 'binary' : 'undecodable');
}

function candidates(bytes: Uint8Array<ArrayBuffer>, html: boolean): readonly string[] {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return ['utf-8'];
  if (a === 0xff && b === 0xfe) return ['utf-16le'];
  if (a === 0xfe && b === 0xff) return ['utf-16be'];
  const declared = html ? declaredEncoding(bytes) : undefined;
  const usual = ['utf-8', 'gb18030'];
  return declared === undefined ? usual : [declared, ...usual];
}

/** The charset of the first `<meta>`; UTF-16 is not believed, since the declaration itself was read as ASCII. */
function declaredEncoding(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const head = decodeLatin(bytes.subarray(0, 1024));
  const label = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return label === undefined || /^utf-?16/i.test(label) ? undefined : label;
}

/** Undefined when the label is unknown or a byte does not belong. */
function decodeAs(label: string, bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeLatin(bytes: Uint8Array<ArrayBuffer>): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
}

/** A NUL, or more than one control character in a hundred, does not happen in writing. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code === 0) return true;
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) controls++;
  }
  return controls * 100 > sample.length;
}
