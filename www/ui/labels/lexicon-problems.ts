import type { LexiconCode, LexiconProblem } from '../../engine/lexicon';
import type { InLanguages } from './language';

/** A sentence for each thing that can be wrong; {text}, {number} and {choices} are what belongs to it. */
type Sentences = Readonly<Record<LexiconCode, string>> & {
  readonly line: string;
  /** Where the text that should choose is missing, and where the choice may be left out. */
  readonly missing: string;
  readonly nothing: string;
  readonly quoted: string;
};

/** What can be wrong with the reader's own words. */
export const LEXICON_PROBLEMS: InLanguages<Sentences> = {
  'zh-CN': {
    line: '第 {line} 行：{message}',
    missing: '空',
    nothing: '空',
    quoted: '“{text}”',
    'unknown-type': '类型是{text}，应为 {choices} 之一。',
    'unknown-zone-kind': '园区的类别是{text}，应为 {choices} 之一。',
    'unknown-zone-level': '园区的级别是{text}，应为 {choices} 之一。',
    'unknown-programme-kind': '政策的类别是{text}，应为 {choices} 之一。',
    'unknown-indicator-kind': '指标的类别是{text}，应为 {choices} 之一。',
    'unknown-unit-kind': '单位的类别是{text}，应为 {choices} 之一。',
    'no-name': '没有名称。',
    'too-short': '{text}只有一个字，已略去。',
    'too-long': '{text}超过 {number} 个字，已略去。',
    repeated: '{text}已在第 {number} 行，此处略去。',
    'unknown-column': '没有{text}这一列。',
    'too-many-columns': '{text}在第 {number} 列之外。',
    'not-json': '这里不合 JSON 的写法：{text}。',
    'not-an-object': '这里应是一个对象，却是{text}。',
    'not-text': '{text}应是文字，或由文字组成的数组。',
    'nothing-before-comma': '逗号前面没有内容。',
    'nothing-after-comma': '最后一个逗号后面没有内容。',
    'no-comma': '前面少一个逗号。',
    'after-the-array': '数组之后不应再有内容。',
    'array-does-not-end': '数组没有结束。',
  },
  'zh-TW': {
    line: '第 {line} 列：{message}',
    missing: '空',
    nothing: '空',
    quoted: '「{text}」',
    'unknown-type': '類型是{text}，應為 {choices} 之一。',
    'unknown-zone-kind': '園區的類別是{text}，應為 {choices} 之一。',
    'unknown-zone-level': '園區的級別是{text}，應為 {choices} 之一。',
    'unknown-programme-kind': '政策的類別是{text}，應為 {choices} 之一。',
    'unknown-indicator-kind': '指標的類別是{text}，應為 {choices} 之一。',
    'unknown-unit-kind': '單位的類別是{text}，應為 {choices} 之一。',
    'no-name': '沒有名稱。',
    'too-short': '{text}只有一個字，已略去。',
    'too-long': '{text}超過 {number} 個字，已略去。',
    repeated: '{text}已在第 {number} 列，此處略去。',
    'unknown-column': '沒有{text}這一欄。',
    'too-many-columns': '{text}在第 {number} 欄之外。',
    'not-json': '這裡不合 JSON 的寫法：{text}。',
    'not-an-object': '這裡應是一個物件，卻是{text}。',
    'not-text': '{text}應是文字，或由文字組成的陣列。',
    'nothing-before-comma': '逗號前面沒有內容。',
    'nothing-after-comma': '最後一個逗號後面沒有內容。',
    'no-comma': '前面少一個逗號。',
    'after-the-array': '陣列之後不應再有內容。',
    'array-does-not-end': '陣列沒有結束。',
  },
  en: {
    line: 'Line {line}: {message}',
    missing: 'missing',
    nothing: 'nothing',
    quoted: '“{text}”',
    'unknown-type': 'The type is {text}; it must be one of {choices}.',
    'unknown-zone-kind': 'The kind of the zone is {text}; it must be one of {choices}.',
    'unknown-zone-level': 'The level of the zone is {text}; it must be one of {choices}.',
    'unknown-programme-kind': 'The kind of the programme is {text}; it must be one of {choices}.',
    'unknown-indicator-kind': 'The kind of the indicator is {text}; it must be one of {choices}.',
    'unknown-unit-kind': 'The kind of the unit is {text}; it must be one of {choices}.',
    'no-name': 'There is no name.',
    'too-short': '{text} is left out, because it is only one character long.',
    'too-long': '{text} is left out, because it is longer than {number} characters.',
    repeated: '{text} is left out, because line {number} has it already.',
    'unknown-column': 'There is no column {text}.',
    'too-many-columns': '{text} stands beyond the {number} columns.',
    'not-json': 'This is not written as JSON is: {text}.',
    'not-an-object': 'Here must be an object, not {text}.',
    'not-text': '{text} must be a string, or an array of strings.',
    'nothing-before-comma': 'Nothing stands before the comma.',
    'nothing-after-comma': 'Nothing stands after the last comma.',
    'no-comma': 'A comma is missing before it.',
    'after-the-array': 'Nothing may stand after the array.',
    'array-does-not-end': 'The array does not end.',
  },
};

/** What is wrong, in a sentence. */
export function problemSentence(
  { code, text, choices = [], number = 0 }: LexiconProblem,
  words: Sentences,
): string {
  const values: Readonly<Record<string, string>> = {
    text: text === '' ? words.missing : words.quoted.replace('{text}', () => text),
    choices: choices.map((choice) => (choice === '' ? words.nothing : choice)).join(' / '),
    number: String(number),
  };
  return words[code].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** The same with the line before it. */
export function problemLine(problem: LexiconProblem, words: Sentences): string {
  return words.line
    .replace('{line}', String(problem.line))
    .replace('{message}', () => problemSentence(problem, words));
}
