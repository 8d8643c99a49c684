import type { Reason } from '../../engine/types';
import type { Language } from '../labels';
import { SIMPLIFIED } from './rules-zh-cn';
import { TRADITIONAL } from './rules-zh-tw';

type Words = Readonly<Record<string, string>>;

const RULES: Readonly<Record<Language, Words>> = {
  'zh-CN': SIMPLIFIED,
  'zh-TW': TRADITIONAL,
  en: {},
};

/** What reasons explain, by their `of`. */
const SUBJECTS: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    span: '为什么标出',
    value: '数值',
    unit: '单位',
    qualifier: '约数',
    indicator: '指标',
    measure: '类型',
    direction: '升降',
    period: '期间',
    status: '性质',
    zone: '园区',
    name: '全称',
    kind: '类别',
    level: '级别',
    province: '省',
    city: '市',
    approved: '批准年份',
    none: '为什么不标',
  },
  'zh-TW': {
    span: '為什麼標出',
    value: '數值',
    unit: '單位',
    qualifier: '約數',
    indicator: '指標',
    measure: '類型',
    direction: '升降',
    period: '期間',
    status: '性質',
    zone: '園區',
    name: '全稱',
    kind: '類別',
    level: '級別',
    province: '省',
    city: '市',
    approved: '核准年份',
    none: '為什麼不標',
  },
  en: { span: 'why marked', name: 'full name', none: 'why not marked' },
};

/** What a rule says, in the reader's language; rules without words of ours are told in the engine's English. */
export function ruleWords(reason: Reason, language: Language): string {
  return wordOf(RULES[language], reason.rule) ?? reason.says;
}

/** What a reason explains, in the reader's language; in English mostly the engine's own name for it. */
export function subjectWords(reason: Reason, language: Language): string {
  return wordOf(SUBJECTS[language], reason.of) ?? reason.of;
}

function wordOf(words: Words, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}
