import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { loadInstance } from '../../engine/instance';
import type { LexiconProblem } from '../../engine/lexicon';
import { LANGUAGES } from './language';
import { LEXICON_PROBLEMS, problemLine } from './lexicon-problems';

/** Lexicons with one thing wrong each, and the line of it. */
const LEXICONS: readonly (readonly [string, number])[] = [
  ['never\t亮点\n公园\t亮点谷', 2],
  ['zone\t亮点谷\t\t<b>城堡</b>', 1],
  ['zone\t亮点谷\t\tpark\t世界', 1],
  ['programme\t星火', 1],
  ['indicator\t亮指数\t\thigher', 1],
  ['unit\t标台\t\tlength', 1],
  ['\nnever', 2],
  ['indicator\t亮指数|{number}|{text}\nindicator\t亮', 2],
  [`never\t${'亮'.repeat(65)}`, 1],
  ['never\t亮点\nnever\t硅巷\t亮点', 2],
  ['type\tname\t颜色', 1],
  ['never\t亮点\t\t\t\t\t\t红', 1],
  ['[]\n7', 2],
  ["[\n{'}]", 2],
  ['[7]', 1],
  ['[{"name": 7}]', 1],
  ['[,{"type": "never", "name": "红"}]', 1],
  ['[{"type": "never", "name": "红"},]', 1],
  ['[{"type": "never", "name": "红"}{"type": "never", "name": "绿"}]', 1],
  ['[{"type": "never", "name": "红"}', 1],
];

let found: LexiconProblem[] = [];

beforeAll(async () => {
  const wasm = readFileSync(new URL('../../engine/pkg/liangdian_bg.wasm', import.meta.url));
  const engine = await loadInstance(wasm);
  found = (await Promise.all(LEXICONS.map(([lexicon]) => engine.lexiconProblems(lexicon)))).flat();
});

it('everything that can be wrong is found, in its line', () => {
  expect(found.map(({ line }) => line)).toEqual(LEXICONS.map(([, line]) => line));
  const codes = new Set<string>(found.map(({ code }) => code));
  const others = ['line', 'missing', 'nothing', 'quoted'];
  expect([...codes, ...others].sort()).toEqual(Object.keys(LEXICON_PROBLEMS.en).sort());
});

it.each(LANGUAGES)('and is told in %s with what belongs to it', (language) => {
  for (const problem of found) {
    const line = problemLine(problem, LEXICON_PROBLEMS[language]);
    expect(line).toContain(String(problem.line));
    const sentence = LEXICON_PROBLEMS[language][problem.code];
    if (sentence.includes('{text}') && problem.text !== '') expect(line).toContain(problem.text);
    if (sentence.includes('{number}')) expect(line).toContain(String(problem.number));
    for (const choice of problem.choices ?? []) expect(line).toContain(choice);
    expect(line).not.toContain('undefined');
    if (language === 'en') expect(line.replace(problem.text, '')).not.toMatch(/[。，]/);
    else expect(line).toMatch(/。$/);
  }
});

it.each([
  ['zh-CN', '第 2 行：类型是“公园”，应为 zone / programme / indicator / unit / never 之一。'],
  ['zh-TW', '第 2 列：類型是「公园」，應為 zone / programme / indicator / unit / never 之一。'],
  [
    'en',
    'Line 2: The type is “公园”; it must be one of zone / programme / indicator / unit / never.',
  ],
] as const)('in %s, for example', (language, said) => {
  expect(problemLine(found[0] as LexiconProblem, LEXICON_PROBLEMS[language])).toBe(said);
});

it('what is missing is said to be, and what may be left out', () => {
  const said = (code: string): string[] =>
    found
      .filter((problem) => problem.code === code)
      .map((problem) => problemLine(problem, LEXICON_PROBLEMS['zh-CN']));
  expect(said('unknown-programme-kind')[0]).toContain('政策的类别是空，');
  expect(said('unknown-indicator-kind')[0]).toContain('lower / 空');
});
