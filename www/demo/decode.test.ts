import { describe, expect, it } from 'vitest';
import { decode, DecodeError } from './decode';

const TEXT = '地区生产总值612.8亿元';

function bytes(...parts: (readonly number[] | string)[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : [...part])),
  );
}

function utf16(text: string, littleEndian: boolean): number[] {
  return Array.from(text, (character) => character.charCodeAt(0)).flatMap((unit) =>
    littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
  );
}

function failure(input: Uint8Array<ArrayBuffer>): unknown {
  try {
    return decode(input);
  } catch (cause) {
    return cause;
  }
}

describe('decode', () => {
  it('reads UTF-8 with and without a byte order mark, and leaves the mark out', () => {
    expect(decode(bytes(TEXT))).toEqual({ text: TEXT, encoding: 'UTF-8' });
    expect(decode(bytes([0xef, 0xbb, 0xbf], TEXT)).text).toBe(TEXT);
  });

  it('reads UTF-16 in either order by its byte order mark', () => {
    expect(decode(bytes([0xff, 0xfe], utf16(TEXT, true)))).toEqual({
      text: TEXT,
      encoding: 'UTF-16LE',
    });
    expect(decode(bytes([0xfe, 0xff], utf16(TEXT, false)))).toEqual({
      text: TEXT,
      encoding: 'UTF-16BE',
    });
  });

  it('falls back to GB18030', () => {
    // 亿元 in GBK, and 𠮷 in the four bytes only GB18030 has.
    const input = bytes([0xd2, 0xda, 0xd4, 0xaa, 0x95, 0x34, 0xb2, 0x35]);
    expect(decode(input)).toEqual({ text: '亿元𠮷', encoding: 'GB18030' });
  });

  it('believes the charset of an HTML file, not that of a text', () => {
    const big5 = bytes('<meta charset="big5"><p>', [0xbb, 0xf5, 0xa4, 0xb8], '</p>');
    expect(decode(big5, true)).toEqual({
      text: '<meta charset="big5"><p>億元</p>',
      encoding: 'BIG5',
    });
    expect(decode(big5).encoding).toBe('GB18030');
  });

  it('does without a declared charset that is unknown or wrong', () => {
    expect(decode(bytes('<meta charset="klingon">', TEXT), true).encoding).toBe('UTF-8');
    expect(decode(bytes('<meta charset="utf-16">', TEXT), true).encoding).toBe('UTF-8');
    expect(decode(bytes('<meta charset=utf-8>', [0xd2, 0xda]), true).encoding).toBe('GB18030');
  });

  it('says whether bytes are no text at all or in no encoding it knows', () => {
    const png = bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    expect(failure(png)).toMatchObject({ reason: 'binary' });
    expect(failure(bytes(TEXT, [0]))).toMatchObject({ reason: 'binary' });
    const neither = failure(bytes(TEXT, [0xff], TEXT));
    expect(neither).toBeInstanceOf(DecodeError);
    expect(neither).toMatchObject({ reason: 'undecodable' });
  });

  it('takes an empty file for an empty text', () => {
    expect(decode(bytes()).text).toBe('');
  });
});
