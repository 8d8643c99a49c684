import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Reason } from '../../engine/types';
import { reasonLines } from '../../page/card-reasons';
import type { Language } from '../labels';
import { cardLabelsOf } from './card';
import { ruleWords, subjectWords } from './rules';
import { SIMPLIFIED } from './rules-zh-cn';
import { TRADITIONAL } from './rules-zh-tw';

const source = readFileSync(resolve(import.meta.dirname, '../../../src/explain/rule.rs'), 'utf8');
const list = source.slice(source.search(/^rules! \{$/m));
const rules = [...list.matchAll(/^ {4}([A-Z][A-Za-z]*) ([a-z]+) "(.+)"$/gm)].map(
  ([, name = '', of = '', says = '']): Reason => ({
    of,
    rule: name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase(),
    says,
    evidence: [],
  }),
);
const CHINESE: readonly Language[] = ['zh-CN', 'zh-TW'];

it('finds the rules in the source', () => {
  expect(rules.length).toBe(list.slice(0, list.search(/^\}$/m)).split('"\n').length - 1);
  expect(rules.map(({ rule }) => rule)).toContain('counted-noun');
});

it.each([
  ['simplified', SIMPLIFIED],
  ['traditional', TRADITIONAL],
])('has every rule and no other in %s characters, each one sentence', (_, words) => {
  expect(Object.keys(words).sort()).toEqual(rules.map(({ rule }) => rule).sort());
  for (const says of Object.values(words)) expect(says).toMatch(/^[^。]+。$/);
});

it('says in Chinese what each reason explains', () => {
  for (const language of CHINESE)
    for (const rule of rules) expect(subjectWords(rule, language)).toMatch(/^\p{Script=Han}+$/u);
});

it('falls back to the English of the engine', () => {
  const [known] = rules;
  if (known === undefined) throw new Error('no rules');
  expect(ruleWords(known, 'en')).toBe(known.says);
  for (const rule of ['newer-rule', 'constructor'])
    for (const language of CHINESE)
      expect(ruleWords({ ...known, rule }, language)).toBe(known.says);
});

it.each<[Language, string]>([
  ['zh-CN', '指标：数字后面的名词就是所数的东西。'],
  ['zh-TW', '指標：數字後面的名詞就是所數的東西。'],
  ['en', 'indicator: The noun after the figure is what is counted.'],
])('puts what is explained before the rule in %s', (language, text) => {
  const reasons = rules.filter(({ rule }) => rule === 'counted-noun');
  const lines = reasonLines(reasons, language, cardLabelsOf(language));
  expect(lines).toEqual([{ text, evidence: [] }]);
});
