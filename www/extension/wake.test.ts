import { describe, expect, it } from 'vitest';
import { ScriptCount } from './wake';

function isChinese(...texts: string[]): boolean {
  const count = new ScriptCount();
  for (const text of texts) count.add(text);
  return count.isChinese;
}

describe('text that wakes', () => {
  it.each([
    ['one short sentence', ['新增高企298家']],
    [
      'a headline between English ones',
      ['Markets today', '常熟高新区地区生产总值增长9.2%', 'Weather'],
    ],
    ['a sentence in pieces', ['全年', '实现', '税收461', '亿元']],
    ['Chinese with a Japanese brand in it', ['园区引进の初カフェ等品牌入驻，年营业额超过两千万元']],
  ])('%s', (_, texts) => {
    expect(isChinese(...texts)).toBe(true);
  });
});

describe('text that does not', () => {
  it.each([
    ['nothing', []],
    ['English', ['The zone grew by 9.2% to 46.1 billion yuan.']],
    ['the entry of a language menu', ['English', 'Deutsch', '简体中文']],
    [
      'Japanese',
      ['市内の研究開発型企業は二百社を超え、前年から一割増えた。', '東京都の人口は増えている。'],
    ],
    ['Korean', ['올해 수출은 9.2% 증가했다']],
  ])('%s', (_, texts) => {
    expect(isChinese(...texts)).toBe(false);
  });
});

it('is settled once there is plenty, and not before', () => {
  const count = new ScriptCount();
  count.add('中'.repeat(399));
  expect(count.isSettled).toBe(false);
  count.add('文');
  expect(count.isSettled).toBe(true);
});
