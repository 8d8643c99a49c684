import type { Language } from '../labels';

/** The card's own words, besides those for what the extractor says. */
export interface CardLabels {
  /** Rows that are computed from others. */
  readonly yearBefore: string;
  readonly difference: string;
  /** `{level}` and `{growth}` stand for what it is computed from. */
  readonly computedFrom: string;
  readonly growth: string;
  /** The level that a growth rate belongs to. */
  readonly level: string;
  readonly copyValue: string;
  readonly copyName: string;
  readonly copyFact: string;
  readonly save: string;
  readonly notAMark: string;
  readonly why: string;
  readonly undo: string;
  readonly copied: string;
  readonly saved: string;
  readonly rejected: string;
  /** In a private window: what saving would leave behind, and the button that does it all the same. */
  readonly savePrivate: string;
  readonly saveAnyway: string;
  readonly rejectedPrivate: string;
  readonly copyFailed: string;
  readonly saveFailed: string;
  readonly rejectFailed: string;
  readonly undoFailed: string;
  /** There is nothing to say why. */
  readonly noReason: string;
  /** Where a word of a reason is listed: `{table}`, `{line}`. */
  readonly row: string;
  /** What the card is, for those who hear it. */
  readonly card: string;
}

const CARDS: Readonly<Record<Language, CardLabels>> = {
  'zh-CN': {
    yearBefore: '上年同期（推算）',
    difference: '增减额（推算）',
    computedFrom: '由 {level} 与 {growth} 推算',
    growth: '同比',
    level: '增速所属数值',
    copyValue: '复制数值',
    copyName: '复制名称',
    copyFact: '复制事实',
    save: '保存',
    notAMark: '不该标',
    why: '为什么？',
    undo: '撤销',
    copied: '已复制',
    saved: '已保存到资料库',
    rejected: '以后不再标记这一处',
    savePrivate: '这是无痕窗口。保存后，网址和原句会一直留在资料库里。',
    saveAnyway: '仍要保存',
    rejectedPrivate: '本页关闭前不再标记这一处（无痕窗口，不留记录）',
    copyFailed: '无法复制：浏览器不允许',
    saveFailed: '没有保存：{reason}',
    rejectFailed: '没有记住：{reason}',
    undoFailed: '没有撤销：{reason}',
    noReason: '说不出理由：页面刚刚变了',
    row: '{table} 第 {line} 行',
    card: '标记说明',
  },
  'zh-TW': {
    yearBefore: '去年同期（推算）',
    difference: '增減額（推算）',
    computedFrom: '由 {level} 與 {growth} 推算',
    growth: '年增率',
    level: '增速所屬數值',
    copyValue: '複製數值',
    copyName: '複製名稱',
    copyFact: '複製事實',
    save: '儲存',
    notAMark: '不該標',
    why: '為什麼？',
    undo: '復原',
    copied: '已複製',
    saved: '已存入資料庫',
    rejected: '以後不再標記這一處',
    savePrivate: '這是無痕視窗。儲存後，網址和原句會一直留在資料庫裡。',
    saveAnyway: '仍要儲存',
    rejectedPrivate: '本頁關閉前不再標記這一處（無痕視窗，不留記錄）',
    copyFailed: '無法複製：瀏覽器不允許',
    saveFailed: '沒有儲存：{reason}',
    rejectFailed: '沒有記住：{reason}',
    undoFailed: '沒有復原：{reason}',
    noReason: '說不出理由：頁面剛剛變了',
    row: '{table} 第 {line} 列',
    card: '標記說明',
  },
  en: {
    yearBefore: 'A year before (computed)',
    difference: 'Change (computed)',
    computedFrom: 'computed from {level} and {growth}',
    growth: 'Year on year',
    level: 'Growth of',
    copyValue: 'Copy value',
    copyName: 'Copy name',
    copyFact: 'Copy fact',
    save: 'Save',
    notAMark: 'Not a mark',
    why: 'Why?',
    undo: 'Undo',
    copied: 'Copied',
    saved: 'Saved to the library',
    rejected: 'Will not be marked again',
    savePrivate: 'This is a private window. Once saved, address and sentence stay in the library.',
    saveAnyway: 'Save anyway',
    rejectedPrivate: 'Not marked until this page is closed (private window, nothing is kept)',
    copyFailed: 'Not copied: the browser does not allow it',
    saveFailed: 'Not saved: {reason}',
    rejectFailed: 'Not remembered: {reason}',
    undoFailed: 'Not undone: {reason}',
    noReason: 'No reason can be given: the page has just changed',
    row: '{table}, line {line}',
    card: 'What this mark means',
  },
};

/** The card's words in a language. */
export function cardLabelsOf(language: Language): CardLabels {
  return CARDS[language];
}
