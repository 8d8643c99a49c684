/** The languages our own surfaces speak. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The same words in every language. */
export type InLanguages<Words> = Readonly<Record<Language, Words>>;

/** The language for a BCP 47 tag of the reader's: traditional or simplified for Chinese, everyone else English. */
export function languageFor(tag: string): Language {
  const parts = tag.toLowerCase().split(/[-_]/);
  if (parts[0] !== 'zh') return 'en';
  if (parts.includes('hans')) return 'zh-CN';
  return parts.some((part) => /^(?:hant|tw|hk|mo)$/.test(part)) ? 'zh-TW' : 'zh-CN';
}
