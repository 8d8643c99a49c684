import { SettingsError, type SettingsProblem } from '../../settings/types';
import type { InLanguages } from './language';

/** A sentence for each thing that can go wrong with what is stored. `{detail}` stands for where. */
export type StorageWords = Readonly<Record<SettingsProblem | 'unknown', string>>;

export const STORAGE_WORDS: InLanguages<StorageWords> = {
  'zh-CN': {
    'storage-blocked': '浏览器不允许保存，什么也没有改变。',
    'storage-full': '浏览器的存储空间已满，什么也没有改变。',
    'lexicon-too-long': '词表超过 2 MB，没有保存。',
    'bad-site-rules': '这不是网站规则文件，什么也没有改变。出错处：{detail}',
    unknown: '出了意外，什么也没有改变：{detail}',
  },
  'zh-TW': {
    'storage-blocked': '瀏覽器不允許儲存，什麼也沒有改變。',
    'storage-full': '瀏覽器的儲存空間已滿，什麼也沒有改變。',
    'lexicon-too-long': '詞表超過 2 MB，沒有儲存。',
    'bad-site-rules': '這不是網站規則檔，什麼也沒有改變。出錯處：{detail}',
    unknown: '發生意外，什麼也沒有改變：{detail}',
  },
  en: {
    'storage-blocked': 'The browser does not allow saving; nothing was changed.',
    'storage-full': 'The browser has no room left to save; nothing was changed.',
    'lexicon-too-long': 'The lexicon is longer than 2 MB and was not saved.',
    'bad-site-rules': 'This is not a file of site rules; nothing was changed. Wrong at: {detail}',
    unknown: 'Something unexpected happened; nothing was changed: {detail}',
  },
};

/** What went wrong, in a sentence. */
export function settingsProblem(error: unknown, words: StorageWords): string {
  const known = error instanceof SettingsError;
  const detail = known ? (error.detail ?? '1:1') : String(error);
  return words[known ? error.problem : 'unknown'].replace('{detail}', () => detail);
}
