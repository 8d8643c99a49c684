import type { ExportLanguage } from './types';

/** What a column holds. */
export type ColumnName =
  | 'indicator'
  | 'text'
  | 'value'
  | 'max'
  | 'unit'
  | 'qualifier'
  | 'measure'
  | 'direction'
  | 'growth'
  | 'period'
  | 'periodStart'
  | 'periodEnd'
  | 'status'
  | 'zone'
  | 'zoneName'
  | 'sentence'
  | 'title'
  | 'url'
  | 'site'
  | 'published'
  | 'saved'
  | 'tags'
  | 'note';

/** Every word that an export says of itself. */
export interface Words {
  readonly column: Readonly<Record<ColumnName, string>>;
  readonly qualifier: Readonly<Record<'=' | '~' | '>' | '<', string>>;
  readonly measure: Readonly<Record<'level' | 'growth' | 'change' | 'share' | 'rank', string>>;
  readonly direction: Readonly<Record<'up' | 'down', string>>;
  readonly status: Readonly<Record<'actual' | 'target', string>>;
  /** The names of the sheets, and of the sources' own columns. */
  readonly facts: string;
  readonly sources: string;
  readonly count: string;
  /** A header with its unit; `{}` stands for the header, `[]` for the unit. */
  readonly inUnit: string;
}

const WORDS: Readonly<Record<ExportLanguage, Words>> = {
  'zh-CN': {
    column: {
      indicator: '指标',
      text: '原文',
      value: '数值',
      max: '上限',
      unit: '单位',
      qualifier: '限定',
      measure: '类型',
      direction: '方向',
      growth: '同比增速（%）',
      period: '期间',
      periodStart: '起始日期',
      periodEnd: '截止日期',
      status: '性质',
      zone: '园区',
      zoneName: '园区全称',
      sentence: '原句',
      title: '来源标题',
      url: '网址',
      site: '网站',
      published: '发布日期',
      saved: '保存时间',
      tags: '标签',
      note: '备注',
    },
    qualifier: { '=': '精确', '~': '约', '>': '超过', '<': '不足' },
    measure: { level: '数量', growth: '增速', change: '增减', share: '占比', rank: '位次' },
    direction: { up: '上升', down: '下降' },
    status: { actual: '实际值', target: '目标或预计' },
    facts: '数据',
    sources: '来源',
    count: '条数',
    inUnit: '{}（[]）',
  },
  'zh-TW': {
    column: {
      indicator: '指標',
      text: '原文',
      value: '數值',
      max: '上限',
      unit: '單位',
      qualifier: '限定',
      measure: '類型',
      direction: '方向',
      growth: '同比增速（%）',
      period: '期間',
      periodStart: '起始日期',
      periodEnd: '截止日期',
      status: '性質',
      zone: '園區',
      zoneName: '園區全稱',
      sentence: '原句',
      title: '來源標題',
      url: '網址',
      site: '網站',
      published: '發布日期',
      saved: '儲存時間',
      tags: '標籤',
      note: '備註',
    },
    qualifier: { '=': '精確', '~': '約', '>': '超過', '<': '不足' },
    measure: { level: '數量', growth: '增速', change: '增減', share: '佔比', rank: '位次' },
    direction: { up: '上升', down: '下降' },
    status: { actual: '實際值', target: '目標或預計' },
    facts: '資料',
    sources: '來源',
    count: '筆數',
    inUnit: '{}（[]）',
  },
  en: {
    column: {
      indicator: 'Indicator',
      text: 'As written',
      value: 'Value',
      max: 'Upper end',
      unit: 'Unit',
      qualifier: 'Qualifier',
      measure: 'Measure',
      direction: 'Direction',
      growth: 'Growth (%)',
      period: 'Period',
      periodStart: 'From',
      periodEnd: 'To',
      status: 'Status',
      zone: 'Zone',
      zoneName: 'Zone, full name',
      sentence: 'Sentence',
      title: 'Source title',
      url: 'URL',
      site: 'Site',
      published: 'Published',
      saved: 'Saved',
      tags: 'Tags',
      note: 'Note',
    },
    qualifier: { '=': 'exact', '~': 'about', '>': 'more than', '<': 'less than' },
    measure: {
      level: 'amount',
      growth: 'growth rate',
      change: 'change',
      share: 'share',
      rank: 'rank',
    },
    direction: { up: 'up', down: 'down' },
    status: { actual: 'actual', target: 'target or forecast' },
    facts: 'Facts',
    sources: 'Sources',
    count: 'Facts',
    inUnit: '{} ([])',
  },
};

export function wordsOf(language: ExportLanguage): Words {
  return WORDS[language];
}
