import type { Figure, MentionKind, Programme, Zone } from '../../engine/types';
import type { InLanguages, Language } from './language';

/** Every word the surfaces use for what the extractor says. */
export interface Labels {
  readonly kind: Readonly<Record<MentionKind, string>>;
  readonly field: Readonly<
    Record<
      | 'indicator'
      | 'value'
      | 'measure'
      | 'period'
      | 'status'
      | 'about'
      | 'name'
      | 'category'
      | 'level'
      | 'place'
      | 'approved',
      string
    >
  >;
  /** The year in which the state approved a zone, as part of a line that says its level; `{}` stands for it. */
  readonly approvedIn: string;
  /** Put before a value; `{}` stands for the value. */
  readonly qualifier: Readonly<Record<Figure['qualifier'], string>>;
  readonly measure: Readonly<Record<Figure['measure'], string>>;
  readonly direction: Readonly<
    Record<'growth' | 'change', Readonly<Record<'up' | 'down', string>>>
  >;
  readonly status: Readonly<Record<Figure['status'], string>>;
  readonly zoneKind: Readonly<Record<Zone['kind'], string>>;
  readonly level: Readonly<Record<'national' | 'provincial', string>>;
  readonly programmeKind: Readonly<Record<Programme['kind'], string>>;
  /** What a Chinese unit is called, for those who do not read it; a unit not listed stands as it is. */
  readonly unit: Readonly<Record<string, string>>;
}

const CHINESE: Labels = {
  kind: { figure: '数字', zone: '园区', programme: '政策' },
  field: {
    indicator: '指标',
    value: '数值',
    measure: '类型',
    period: '期间',
    status: '性质',
    about: '所属园区',
    name: '全称',
    category: '类别',
    level: '级别',
    place: '所在地',
    approved: '国家批准年份',
  },
  approvedIn: '{}年获批',
  qualifier: { '=': '{}', '~': '约 {}', '>': '超过 {}', '<': '不足 {}' },
  measure: { level: '数量', growth: '增速', change: '增减', share: '占比', rank: '位次' },
  direction: {
    growth: { up: '增速（增长）', down: '增速（下降）' },
    change: { up: '增减（增加）', down: '增减（减少）' },
  },
  status: { actual: '实际值', target: '目标或预计' },
  zoneKind: {
    'high-tech': '高新技术产业开发区',
    economic: '经济技术开发区',
    'free-trade': '自由贸易区',
    bonded: '综合保税区',
    'new-area': '国家级新区',
    'innovation-demo': '自主创新示范区',
    park: '产业园区',
  },
  level: { national: '国家级', provincial: '省级' },
  programmeKind: {
    strategy: '战略',
    plan: '计划规划',
    action: '行动',
    works: '工程',
    reform: '改革',
    method: '制度与工作法',
    brand: '品牌',
    document: '政策文件',
    campaign: '攻坚与活动',
  },
  unit: {},
};

const TRADITIONAL: Labels = {
  kind: { figure: '數字', zone: '園區', programme: '政策' },
  field: {
    indicator: '指標',
    value: '數值',
    measure: '類型',
    period: '期間',
    status: '性質',
    about: '所屬園區',
    name: '全稱',
    category: '類別',
    level: '級別',
    place: '所在地',
    approved: '國家核准年份',
  },
  approvedIn: '{}年獲核准',
  qualifier: { '=': '{}', '~': '約 {}', '>': '超過 {}', '<': '不足 {}' },
  measure: { level: '數量', growth: '成長率', change: '增減', share: '占比', rank: '名次' },
  direction: {
    growth: { up: '成長率（成長）', down: '成長率（下降）' },
    change: { up: '增減（增加）', down: '增減（減少）' },
  },
  status: { actual: '實際值', target: '目標或預估' },
  zoneKind: {
    'high-tech': '高新技術產業開發區',
    economic: '經濟技術開發區',
    'free-trade': '自由貿易區',
    bonded: '綜合保稅區',
    'new-area': '國家級新區',
    'innovation-demo': '自主創新示範區',
    park: '產業園區',
  },
  level: { national: '國家級', provincial: '省級' },
  programmeKind: {
    strategy: '戰略',
    plan: '計畫規劃',
    action: '行動',
    works: '工程',
    reform: '改革',
    method: '制度與工作法',
    brand: '品牌',
    document: '政策文件',
    campaign: '攻堅與活動',
  },
  unit: {},
};

const ENGLISH: Labels = {
  kind: { figure: 'Figure', zone: 'Zone', programme: 'Programme' },
  field: {
    indicator: 'Indicator',
    value: 'Value',
    measure: 'Measure',
    period: 'Period',
    status: 'Status',
    about: 'Zone',
    name: 'Full name',
    category: 'Category',
    level: 'Level',
    place: 'Place',
    approved: 'National since',
  },
  approvedIn: 'approved {}',
  qualifier: { '=': '{}', '~': 'about {}', '>': 'more than {}', '<': 'less than {}' },
  measure: {
    level: 'amount',
    growth: 'growth rate',
    change: 'change',
    share: 'share',
    rank: 'rank',
  },
  direction: {
    growth: { up: 'growth rate (up)', down: 'growth rate (down)' },
    change: { up: 'change (up)', down: 'change (down)' },
  },
  status: { actual: 'actual', target: 'target or forecast' },
  zoneKind: {
    'high-tech': 'high-tech zone',
    economic: 'economic development zone',
    'free-trade': 'free-trade zone',
    bonded: 'bonded zone',
    'new-area': 'national new area',
    'innovation-demo': 'innovation demonstration zone',
    park: 'park',
  },
  level: { national: 'national', provincial: 'provincial' },
  programmeKind: {
    strategy: 'strategy',
    plan: 'plan',
    action: 'action',
    works: 'public works',
    reform: 'reform',
    method: 'method',
    brand: 'brand',
    document: 'policy document',
    campaign: 'campaign',
  },
  unit: {
    元: 'yuan',
    美元: 'US dollars',
    个百分点: 'percentage points',
    倍: 'times',
    位: 'rank',
    名: 'rank',
    家: 'firms or bodies',
    个: 'pieces',
    项: 'items',
    人: 'people',
    户: 'households',
    平方米: 'm²',
    平方公里: 'km²',
    亩: 'mu, 1/15 ha',
    吨: 'tonnes',
    公里: 'km',
    年: 'years',
    个月: 'months',
    天: 'days',
  },
};

const LABELS: InLanguages<Labels> = { 'zh-CN': CHINESE, 'zh-TW': TRADITIONAL, en: ENGLISH };

/** The words of a language. */
export function labelsOf(language: Language): Labels {
  return LABELS[language];
}
