import type { InLanguages } from './language';

/** Words of the table of facts and its filters. */
export interface TableWords {
  readonly facts: string;
  readonly indicator: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly status: string;
  readonly growth: string;
  readonly zone: string;
  readonly sentence: string;
  readonly measure: string;
  readonly noIndicator: string;
  readonly noZone: string;
  readonly search: string;
  readonly filters: string;
  readonly clearFilters: string;
  readonly any: string;
  readonly groupBy: string;
  readonly noGroups: string;
  readonly sortBy: string;
  readonly pageOrder: string;
  readonly direction: string;
  readonly descending: string;
  readonly ascending: string;
  /** `{}` is what is chosen. */
  readonly choose: string;
  readonly chooseAll: string;
  readonly more: string;
  /** One of several places that say the same; `{}` is its number. */
  readonly place: string;
  readonly less: string;
  readonly noneFound: string;
  readonly noneFoundHint: string;
}

export const TABLE: InLanguages<TableWords> = {
  'zh-CN': {
    facts: '数据表',
    indicator: '指标',
    value: '数值',
    unit: '单位',
    period: '期间',
    status: '性质',
    growth: '增速',
    zone: '园区',
    sentence: '原句',
    measure: '类型',
    noIndicator: '未指明指标',
    noZone: '未指明园区',
    search: '搜索指标、园区、原句',
    filters: '筛选与排序',
    clearFilters: '清除筛选',
    any: '全部',
    groupBy: '分组',
    noGroups: '不分组',
    sortBy: '排序',
    pageOrder: '按出现顺序',
    direction: '方向',
    descending: '从大到小',
    ascending: '从小到大',
    choose: '选择 {}',
    chooseAll: '全选',
    more: '展开原句',
    place: '页面上第 {} 处',
    less: '收起原句',
    noneFound: '没有符合条件的数据',
    noneFoundHint: '换个词，或清除筛选。',
  },
  'zh-TW': {
    facts: '資料表',
    indicator: '指標',
    value: '數值',
    unit: '單位',
    period: '期間',
    status: '性質',
    growth: '成長率',
    zone: '園區',
    sentence: '原句',
    measure: '類型',
    noIndicator: '未指明指標',
    noZone: '未指明園區',
    search: '搜尋指標、園區、原句',
    filters: '篩選與排序',
    clearFilters: '清除篩選',
    any: '全部',
    groupBy: '分組',
    noGroups: '不分組',
    sortBy: '排序',
    pageOrder: '依出現順序',
    direction: '方向',
    descending: '由大到小',
    ascending: '由小到大',
    choose: '選取 {}',
    chooseAll: '全選',
    more: '展開原句',
    place: '頁面上第 {} 處',
    less: '收合原句',
    noneFound: '沒有符合條件的資料',
    noneFoundHint: '換個詞，或清除篩選。',
  },
  en: {
    facts: 'Facts',
    indicator: 'Indicator',
    value: 'Value',
    unit: 'Unit',
    period: 'Period',
    status: 'Status',
    growth: 'Growth',
    zone: 'Zone',
    sentence: 'Sentence',
    measure: 'Measure',
    noIndicator: 'No indicator named',
    noZone: 'No zone named',
    search: 'Search indicator, zone, sentence',
    filters: 'Filter and sort',
    clearFilters: 'Clear filters',
    any: 'All',
    groupBy: 'Group by',
    noGroups: 'No groups',
    sortBy: 'Sort by',
    pageOrder: 'Order on the page',
    direction: 'Direction',
    descending: 'Largest first',
    ascending: 'Smallest first',
    choose: 'Choose {}',
    chooseAll: 'Choose all',
    more: 'Show the whole sentence',
    place: 'Place {} on the page',
    less: 'Show less of the sentence',
    noneFound: 'No facts match',
    noneFoundHint: 'Try another word, or clear the filters.',
  },
};
