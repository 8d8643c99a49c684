/** What the page says, in its two languages; the page as served is in Chinese. */
export type Language = 'zh' | 'en';

const zh = {
  skip: '跳到文章',
  tagline: '数字、园区、政策，读新闻时一眼看清',
  legend: '图例',
  figure: '数字',
  figureAbout: '数量、增速、占比、名次',
  zone: '园区',
  zoneAbout: '高新区、经开区、自贸区、科技园',
  programme: '政策',
  programmeAbout: '战略、计划、行动、文件',
  hover: '把指针停在标记上，看它说了什么。',
  next: '下一处',
  previous: '上一处',
  close: '关闭',
  try: '换成你的文字',
  choose: '选择文件',
  restore: '回到示例',
  help: '粘贴文字，或把 .txt、.html 文件拖到页面任意处。一切都在本机完成，文字不会离开这个页面。',
  placeholder: '在这里粘贴一段中文新闻……',
  drop: '松手，立即标出',
  dismiss: '知道了',
  pasted: '粘贴的文字',
};

type Plain = keyof typeof zh;

const en: Record<Plain, string> = {
  skip: 'Skip to the article',
  tagline: 'Figures, zones and programmes, marked as you read',
  legend: 'Legend',
  figure: 'Figures',
  figureAbout: 'amounts, growth, shares, ranks',
  zone: 'Zones',
  zoneAbout: 'high-tech, economic, free-trade, parks',
  programme: 'Programmes',
  programmeAbout: 'strategies, plans, campaigns, documents',
  hover: 'Rest the pointer on a mark to see what it says.',
  next: 'next mark',
  previous: 'previous',
  close: 'close',
  try: 'Use your own text',
  choose: 'Choose a file',
  restore: 'Back to the sample',
  help: 'Paste text, or drop a .txt or .html file anywhere on the page. Everything happens on this machine; your text never leaves this page.',
  placeholder: 'Paste Chinese news here…',
  drop: 'Let go to mark it',
  dismiss: 'Dismiss',
  pasted: 'Pasted text',
};

/** Sentences that name something. */
const said = {
  zh: {
    characters: (count: number) => `${count.toLocaleString('zh-CN')} 字`,
    tooLarge: (name: string) => `“${name}”超过 20 MB，请换一个小一些的文件。`,
    notText: (name: string) => `“${name}”不是文本文件，请选择 .txt 或 .html 文件。`,
    undecodable: (name: string) => `“${name}”的文字编码认不出来，请另存为 UTF-8 后再试。`,
    unreadable: (name: string) => `“${name}”没能读出来，请确认文件还在原处。`,
    empty: (name: string) => `“${name}”里没有可以显示的文字。`,
    noChinese: () => '。这里没有中文，所以没有标记。',
    several: () => '一次只能看一个文件，请逐个拖入。',
    engine: () => '标记引擎没能载入，请刷新页面，或换用新版浏览器。',
  },
  en: {
    characters: (count: number) => `${count.toLocaleString('en')} characters`,
    tooLarge: (name: string) => `“${name}” is larger than 20 MB; please choose a smaller file.`,
    notText: (name: string) => `“${name}” is not a text file; please choose a .txt or .html file.`,
    undecodable: (name: string) =>
      `“${name}” is in an encoding we cannot read; please save it as UTF-8.`,
    unreadable: (name: string) => `“${name}” could not be read; is it still where it was?`,
    empty: (name: string) => `“${name}” has no text to show.`,
    noChinese: () => '. There is no Chinese here, so nothing is marked.',
    several: () => 'One file at a time, please.',
    engine: () => 'The engine could not be loaded; please reload, or use a newer browser.',
  },
} as const;

export type Sentences = (typeof said)[Language];

const plain = { zh, en };

/** The words of one language. */
export function wordsOf(language: Language): Readonly<Record<Plain, string>> {
  return plain[language];
}

/** The sentences of one language. */
export function sentencesOf(language: Language): Sentences {
  return said[language];
}

/** Writes the words of `language` into every element that names them with `data-words`. */
export function sayIn(language: Language, root: ParentNode): void {
  const words: Readonly<Record<string, string>> = plain[language];
  for (const element of root.querySelectorAll<HTMLElement>('[data-words]')) {
    const text = words[element.dataset['words'] ?? ''];
    if (text !== undefined) element.textContent = text;
  }
}
