import { describe, expect, it } from 'vitest';
import { isJson, newRow, readLines, writeLines } from './lexicon-rows';

const TSV =
  '# 我的词\nzone\t亮点谷高新技术产业开发区\t亮点谷|亮点硅巷\thigh-tech\n\nnever\t青云直上\n';

describe('a lexicon', () => {
  it('is written as it was read', () => {
    expect(writeLines(readLines(TSV))).toBe(TSV);
    expect(readLines('')).toEqual([]);
  });

  it('whose first line names its columns has them put in order', () => {
    const lines = readLines('type\tkind\tname\r\nprogramme\tplan\t繁星计划\r\n');
    expect(writeLines(lines)).toBe('programme\t繁星计划\t\tplan\n');
  });

  it('keeps a cell in its row and column, whatever is typed into it', () => {
    const line = newRow('unit');
    if (!('cells' in line)) throw new Error('a new row has cells');
    const text = writeLines([{ cells: { ...line.cells, name: '标\t台\n' } }]);
    expect(text).toBe('unit\t标 台\n');
  });

  it('in JSON is told apart', () => {
    expect(isJson('\ufeff [{"type":"zone"}]')).toBe(true);
    expect(isJson(TSV)).toBe(false);
  });
});
