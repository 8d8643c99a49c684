import type { InLanguages } from './language';

const CHINESE = {
  indicator: '指标',
  measure: '看',
  measures: { level: '数值', growth: '增速' },
  zone: '园区',
  noZone: '（未说明园区）',
  nothingToCompare: '还没有可以比较的指标',
  nothingToCompareHint: '保存几个园区或几个时期的同一指标后，这里会列出来。',
  noSeries: '这个指标没有可比的数值',
  noSeriesHint: '要说明了期间的实际值，才能放在一起比。',
  unit: '单位：{}',
  chart: '{indicator} 的图',
  kinds: { bar: '柱图', line: '折线图' },
  saveSvg: '图存为 SVG',
  savePng: '图存为 PNG',
  copied: '已复制表格',
  conflictHere: '来源有矛盾',
  latestHere: '来源有矛盾，取 {date} 发布的',
  latestNote: '⚠ 来源有矛盾；同样精确的数值，取最近发布的。',
  noConflicts: '没有互相矛盾的来源',
  noConflictsHint: '同一园区、同一指标、同一时期的数值若不一致，会在这里并排列出。',
  says: '{value}，{count} 个来源',
};

type CompareWords = typeof CHINESE;

const TRADITIONAL: CompareWords = {
  indicator: '指標',
  measure: '看',
  measures: { level: '數值', growth: '增速' },
  zone: '園區',
  noZone: '（未說明園區）',
  nothingToCompare: '還沒有可以比較的指標',
  nothingToCompareHint: '儲存幾個園區或幾個時期的同一指標後，這裡會列出來。',
  noSeries: '這個指標沒有可比的數值',
  noSeriesHint: '要說明了期間的實際值，才能放在一起比。',
  unit: '單位：{}',
  chart: '{indicator} 的圖',
  kinds: { bar: '長條圖', line: '折線圖' },
  saveSvg: '圖存為 SVG',
  savePng: '圖存為 PNG',
  copied: '已複製表格',
  conflictHere: '來源有矛盾',
  latestHere: '來源有矛盾，取 {date} 發布的',
  latestNote: '⚠ 來源有矛盾；同樣精確的數值，取最近發布的。',
  noConflicts: '沒有互相矛盾的來源',
  noConflictsHint: '同一園區、同一指標、同一時期的數值若不一致，會在這裡並排列出。',
  says: '{value}，{count} 個來源',
};

const ENGLISH: CompareWords = {
  indicator: 'Indicator',
  measure: 'Show',
  measures: { level: 'Amounts', growth: 'Growth' },
  zone: 'Zone',
  noZone: '(no zone named)',
  nothingToCompare: 'There is no indicator to compare yet',
  nothingToCompareHint:
    'Save the same indicator of several zones or periods, and it is listed here.',
  noSeries: 'This indicator has no values to compare',
  noSeriesHint: 'Only actual values whose period is known can stand beside each other.',
  unit: 'Unit: {}',
  chart: 'Chart of {indicator}',
  kinds: { bar: 'Bars', line: 'Lines' },
  saveSvg: 'Save chart as SVG',
  savePng: 'Save chart as PNG',
  copied: 'Table copied',
  conflictHere: 'sources disagree',
  latestHere: 'sources disagree; this was published on {date}',
  latestNote: '⚠ Sources disagree; of equally precise values the one published last is shown.',
  noConflicts: 'No sources contradict each other',
  noConflictsHint:
    'Different values for the same zone, indicator and period are shown here side by side.',
  says: '{value} (sources: {count})',
};

/** What is compared in the library, and what contradicts. */
export const COMPARE: InLanguages<CompareWords> = {
  'zh-CN': CHINESE,
  'zh-TW': TRADITIONAL,
  en: ENGLISH,
};
