import type { InLanguages } from './language';

/** The panel's name. */
export const PANEL_TITLE: InLanguages<string> = {
  'zh-CN': '亮点',
  'zh-TW': '亮點',
  en: 'Liangdian',
};

/** Words of the side panel. */
export interface PanelWords {
  readonly tabs: string;
  readonly facts: string;
  readonly zones: string;
  readonly programmes: string;
  readonly next: string;
  readonly previous: string;
  readonly openInTab: string;
  readonly openLibrary: string;
  readonly strip: string;
  /** `{at}` of `{all}`: `{text}`. */
  readonly place: string;
  /** `{}` times. */
  readonly times: string;
  readonly published: string;
  readonly searchNames: string;
  readonly noneFound: string;

  readonly exportMenu: string;
  readonly exportCsv: string;
  readonly exportXlsx: string;
  readonly exportJson: string;
  readonly exportMarkdown: string;
  readonly copyTable: string;
  readonly exporting: string;
  readonly exported: string;
  readonly copied: string;
  readonly exportFailed: string;
  readonly copyFailed: string;
  readonly saveMenu: string;
  readonly saveAll: string;
  readonly saveChosen: string;
  readonly saving: string;
  /** `{}` facts were new. */
  readonly saved: string;
  readonly savedBefore: string;
  readonly undone: string;
  /** Asked before something of a private window is saved. */
  readonly privateTitle: string;
  readonly privateText: string;
  readonly saveAnyway: string;
  readonly dontSave: string;
  readonly saveProblem: Readonly<
    Record<
      'storage-blocked' | 'storage-full' | 'database-damaged' | 'database-newer' | 'other',
      string
    >
  >;

  readonly connecting: string;
  readonly starting: string;
  readonly off: string;
  readonly offHint: string;
  readonly asking: string;
  readonly switchOn: string;
  readonly askingHint: string;
  readonly markNow: string;
  readonly noChinese: string;
  readonly noChineseHint: string;
  readonly noHighlights: string;
  readonly noHighlightsHint: string;
  readonly failed: string;
  readonly failedHint: string;
  readonly unreachable: string;
  readonly unreachableHint: string;
  readonly closed: string;
  readonly closedHint: string;
  readonly reload: string;
  readonly noFacts: string;
  readonly noFactsInArticle: string;
  /** Facts outside the article. */
  readonly elsewhere: string;
  readonly elsewhereHint: string;
  readonly noZones: string;
  readonly noProgrammes: string;
  readonly noneHint: string;
}

export const PANEL: InLanguages<PanelWords> = {
  'zh-CN': {
    tabs: '本页的标记',
    facts: '数据',
    zones: '园区',
    programmes: '政策',
    next: '下一处（Alt+.）',
    previous: '上一处（Alt+,）',
    openInTab: '在标签页中打开',
    openLibrary: '打开资料库',
    strip: '标记在页面上的位置',
    place: '第 {at} 处，共 {all} 处：{text}',
    times: '{} 处',
    published: '发布于 {}',
    searchNames: '搜索名称',
    noneFound: '没有符合的名称',
    exportMenu: '导出',
    exportCsv: 'CSV（Excel、WPS）',
    exportXlsx: 'Excel 工作簿（XLSX）',
    exportJson: 'JSON',
    exportMarkdown: 'Markdown 表格',
    copyTable: '复制为表格',
    exporting: '正在导出……',
    exported: '已导出 {} 条数据',
    copied: '已复制 {} 条数据，可粘贴到 Word、WPS、飞书',
    exportFailed: '未能导出',
    copyFailed: '未能复制：浏览器不允许使用剪贴板',
    saveMenu: '保存',
    saveAll: '将列出的全部存入资料库（{}）',
    saveChosen: '将所选存入资料库（{}）',
    saving: '正在存入资料库……',
    saved: '已存入资料库：新增 {} 条',
    savedBefore: '这些数据已在资料库中',
    undone: '已撤销',
    privateTitle: '这是无痕窗口',
    privateText: '保存后，网址、标题和原句会一直留在资料库里，关闭窗口也不会消失。',
    saveAnyway: '仍要保存',
    dontSave: '不保存',
    saveProblem: {
      'storage-blocked': '未能保存：浏览器不允许存储数据（例如在无痕窗口中）',
      'storage-full': '未能保存：存储空间已满',
      'database-damaged': '未能保存：资料库已损坏，请打开资料库查看',
      'database-newer': '未能保存：资料库由更新版本的亮点写入，请先更新扩展',
      other: '未能保存',
    },
    connecting: '正在连接页面……',
    starting: '正在读取本页……',
    off: '已在此网站上关闭',
    asking: '此网站先问再标记',
    offHint: '打开后，本页的数字、园区与政策会列在这里。',
    switchOn: '在此网站上打开',
    askingHint: '按设置，在此网站上要先问您。',
    markNow: '标记本页',
    noChinese: '本页没有中文内容',
    noChineseHint: '页面出现中文后，这里会自动更新。',
    noHighlights: '此浏览器无法标记',
    noHighlightsHint: '此浏览器无法在不改动网页的情况下标记文字，请更新浏览器。',
    failed: '识别引擎没有响应',
    failedHint: '引擎未能启动或中途停止。重新加载本页即可再试。',
    unreachable: '亮点不能在此页面上运行',
    unreachableHint:
      '浏览器自带的页面、扩展商店和部分 PDF 不允许扩展读取。如果这是普通网页，请重新加载。',
    closed: '页面已关闭',
    closedHint: '这个面板所跟随的标签页已不存在。',
    reload: '重新加载本页',
    noFacts: '本页没有数据',
    noFactsInArticle: '正文中没有数据',
    elsewhere: '本页其他位置',
    elsewhereHint: '正文以外的数据，如相关新闻、导航、页脚；展开时才会一并保存和导出。',
    noZones: '本页没有提到园区',
    noProgrammes: '本页没有提到政策',
    noneHint: '页面内容变化后，这里会自动更新。',
  },
  'zh-TW': {
    tabs: '本頁的標記',
    facts: '數據',
    zones: '園區',
    programmes: '政策',
    next: '下一處（Alt+.）',
    previous: '上一處（Alt+,）',
    openInTab: '在分頁中開啟',
    openLibrary: '開啟資料庫',
    strip: '標記在頁面上的位置',
    place: '第 {at} 處，共 {all} 處：{text}',
    times: '{} 處',
    published: '發布於 {}',
    searchNames: '搜尋名稱',
    noneFound: '沒有符合的名稱',
    exportMenu: '匯出',
    exportCsv: 'CSV（Excel、WPS）',
    exportXlsx: 'Excel 活頁簿（XLSX）',
    exportJson: 'JSON',
    exportMarkdown: 'Markdown 表格',
    copyTable: '複製為表格',
    exporting: '正在匯出……',
    exported: '已匯出 {} 筆資料',
    copied: '已複製 {} 筆資料，可貼到 Word、WPS、飛書',
    exportFailed: '無法匯出',
    copyFailed: '無法複製：瀏覽器不允許使用剪貼簿',
    saveMenu: '儲存',
    saveAll: '將列出的全部存入資料庫（{}）',
    saveChosen: '將所選存入資料庫（{}）',
    saving: '正在存入資料庫……',
    saved: '已存入資料庫：新增 {} 筆',
    savedBefore: '這些資料已在資料庫中',
    undone: '已復原',
    privateTitle: '這是無痕視窗',
    privateText: '儲存後，網址、標題和原句會一直留在資料庫裡，關閉視窗也不會消失。',
    saveAnyway: '仍要儲存',
    dontSave: '不儲存',
    saveProblem: {
      'storage-blocked': '無法儲存：瀏覽器不允許儲存資料（例如在無痕視窗中）',
      'storage-full': '無法儲存：儲存空間已滿',
      'database-damaged': '無法儲存：資料庫已損壞，請開啟資料庫查看',
      'database-newer': '無法儲存：資料庫由較新版本的亮點寫入，請先更新擴充功能',
      other: '無法儲存',
    },
    connecting: '正在連接頁面……',
    starting: '正在讀取本頁……',
    off: '已在此網站上關閉',
    asking: '此網站先問再標記',
    offHint: '開啟後，本頁的數字、園區與政策會列在這裡。',
    switchOn: '在此網站上開啟',
    askingHint: '依設定，在此網站上要先問您。',
    markNow: '標記本頁',
    noChinese: '本頁沒有中文內容',
    noChineseHint: '頁面出現中文後，這裡會自動更新。',
    noHighlights: '此瀏覽器無法標記',
    noHighlightsHint: '此瀏覽器無法在不更動網頁的情況下標記文字，請更新瀏覽器。',
    failed: '辨識引擎沒有回應',
    failedHint: '引擎無法啟動或中途停止。重新載入本頁即可再試。',
    unreachable: '亮點無法在此頁面上執行',
    unreachableHint:
      '瀏覽器內建的頁面、擴充功能商店和部分 PDF 不允許擴充功能讀取。如果這是一般網頁，請重新載入。',
    closed: '頁面已關閉',
    closedHint: '這個面板所跟隨的分頁已不存在。',
    reload: '重新載入本頁',
    noFacts: '本頁沒有數據',
    noFactsInArticle: '正文中沒有數據',
    elsewhere: '本頁其他位置',
    elsewhereHint: '正文以外的數據，如相關新聞、導覽、頁尾；展開時才會一併儲存和匯出。',
    noZones: '本頁沒有提到園區',
    noProgrammes: '本頁沒有提到政策',
    noneHint: '頁面內容變化後，這裡會自動更新。',
  },
  en: {
    tabs: 'Marks on this page',
    facts: 'Facts',
    zones: 'Zones',
    programmes: 'Programmes',
    next: 'Next mark (Alt+.)',
    previous: 'Previous mark (Alt+,)',
    openInTab: 'Open in a tab',
    openLibrary: 'Open the library',
    strip: 'Where the marks are on the page',
    place: 'Mark {at} of {all}: {text}',
    times: '{}×',
    published: 'Published {}',
    searchNames: 'Search names',
    noneFound: 'No name matches',
    exportMenu: 'Export',
    exportCsv: 'CSV (Excel, WPS)',
    exportXlsx: 'Excel workbook (XLSX)',
    exportJson: 'JSON',
    exportMarkdown: 'Markdown table',
    copyTable: 'Copy as a table',
    exporting: 'Exporting…',
    exported: '{} facts exported',
    copied: '{} facts copied; paste them into Word, WPS or Feishu',
    exportFailed: 'The export did not work',
    copyFailed: 'Not copied: the browser does not allow use of the clipboard',
    saveMenu: 'Save',
    saveAll: 'All that is listed, to the library ({})',
    saveChosen: 'What is ticked, to the library ({})',
    saving: 'Saving to the library…',
    saved: 'Saved to the library: {} new',
    savedBefore: 'These facts are in the library already',
    undone: 'Taken back',
    privateTitle: 'This is a private window',
    privateText:
      'Once saved, address, title and sentences stay in the library after the window is closed.',
    saveAnyway: 'Save anyway',
    dontSave: 'Do not save',
    saveProblem: {
      'storage-blocked':
        'Not saved: the browser does not let us store data (private windows do not)',
      'storage-full': 'Not saved: the storage is full',
      'database-damaged': 'Not saved: the library is damaged; open it to see what can be done',
      'database-newer':
        'Not saved: a newer Liangdian wrote the library; please update the extension',
      other: 'Not saved',
    },
    connecting: 'Connecting to the page…',
    starting: 'Reading the page…',
    off: 'Off on this site',
    asking: 'On this site Liangdian asks first',
    offHint: 'Switch it on, and the figures, zones and programmes of this page are listed here.',
    switchOn: 'Switch on for this site',
    askingHint: 'By your settings, you are asked first on this site.',
    markNow: 'Mark this page',
    noChinese: 'No Chinese text on this page',
    noChineseHint: 'As soon as some appears, it is listed here.',
    noHighlights: 'This browser cannot mark text',
    noHighlightsHint:
      'It cannot highlight text without changing the page. Please update the browser.',
    failed: 'The engine does not answer',
    failedHint: 'It could not start, or has stopped. Reload the page to try again.',
    unreachable: 'Liangdian cannot run on this page',
    unreachableHint:
      'Browsers keep extensions out of their own pages, extension stores and some PDFs. If this is an ordinary web page, reload it.',
    closed: 'The page was closed',
    closedHint: 'The tab that this panel followed is gone.',
    reload: 'Reload the page',
    noFacts: 'No figures on this page',
    noFactsInArticle: 'No figures in the article',
    elsewhere: 'Elsewhere on this page',
    elsewhereHint:
      'Figures outside the article, as in related news, menus and footers; saved and exported only while this is open.',
    noZones: 'No zones on this page',
    noProgrammes: 'No programmes on this page',
    noneHint: 'When the page changes, this list does too.',
  },
};
