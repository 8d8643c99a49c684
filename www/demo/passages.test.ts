import { describe, expect, it } from 'vitest';
import { passagesOfText } from './passages';

function texts(text: string): string[] {
  return passagesOfText(text).map((passage) => passage.text);
}

describe('passagesOfText', () => {
  it('takes each line that is not blank for a paragraph', () => {
    expect(texts('　　同比增长8.3%。\r\n\r\n净增112家。\n \u3000\n')).toEqual([
      '同比增长8.3%。',
      '净增112家。',
    ]);
    expect(texts(' \n\t')).toEqual([]);
  });

  it('divides a long line at ends of sentences and loses nothing', () => {
    const sentence = '全区实现工业总产值1500亿元，同比增长8.3%。';
    const line = sentence.repeat(1000);
    const parts = texts(line);
    expect(parts.join('')).toBe(line);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(4000);
      expect(part.endsWith('。')).toBe(true);
    }
  });

  it('divides a line without sentences, but never a surrogate pair', () => {
    const line = `a${'𠮷'.repeat(5000)}`;
    const parts = texts(line);
    expect(parts.join('')).toBe(line);
    for (const part of parts) expect(part).not.toMatch(/\p{Surrogate}/u);
  });

  it('keeps lone surrogates and marks of direction as they are', () => {
    expect(texts('产值\ud800\u202e12亿元')).toEqual(['产值\ud800\u202e12亿元']);
  });
});
