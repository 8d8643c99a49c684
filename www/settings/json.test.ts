import { describe, expect, it } from 'vitest';
import { JsonError, parseJson } from './json';

it('reads what JSON.parse reads, after a byte order mark too', () => {
  const text = ' {"a": [1, -2.5e3, true, null, "\\u4eae\\n"], "": {}} ';
  expect(parseJson(`\ufeff${text}`)).toEqual(JSON.parse(text));
});

describe('a fault', () => {
  it.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{"a":1,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ['[1 2]', 1, 4],
    ['[1,]', 1, 4],
    ['[01]', 1, 3],
    ['{"亮点":\n  nope}', 2, 3],
    ['["a\nb"]', 1, 4],
    ['["a\\x"]', 1, 4],
    ['["亮', 1, 4],
    ['[1]]', 1, 4],
    ['{"a": [1, {"b": "c"}}', 1, 21],
    ["{'a': 1}", 1, 2],
  ])('in %j is at line %i, column %i', (text, line, column) => {
    let error: unknown;
    try {
      parseJson(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(JsonError);
    expect(error).toMatchObject({ line, column });
  });

  it('cut off anywhere is found, never overlooked', () => {
    const text = JSON.stringify({ facts: [{ value: 1.5, text: '461亿元"\\' }, [], {}, null] });
    for (let end = 0; end < text.length; end += 1)
      expect(() => parseJson(text.slice(0, end))).toThrow(JsonError);
  });
});
