import type { LibraryProblem } from '../../library/errors';
import type { InLanguages } from './language';

/** Everything that can go wrong between a page and the library. */
type Problem = LibraryProblem | 'unreachable' | 'bad-request' | 'unknown';

/** A sentence for each thing that the library could not do; what was saved before is as it was, in every case. */
export const LIBRARY_PROBLEMS: InLanguages<Readonly<Record<Problem, string>>> = {
  'zh-CN': {
    'storage-blocked': '浏览器不允许在此保存（隐私窗口，或已关闭网站数据）。',
    'storage-full': '存储空间已满。请清出空间后再试。',
    'database-damaged': '资料库已损坏，请打开资料库页面抢救数据。',
    'database-newer': '资料库由更新版本的亮点写成，请先更新扩展。',
    'backup-damaged': '备份文件已损坏，什么也没有改变。',
    'backup-newer': '备份由更新版本的亮点写成，请先更新扩展。',
    unreachable: '扩展已更新或停用，请刷新本页。',
    'bad-request': '这条数据不完整，无法保存。',
    unknown: '出了意外。',
  },
  'zh-TW': {
    'storage-blocked': '瀏覽器不允許在此儲存（無痕視窗，或已關閉網站資料）。',
    'storage-full': '儲存空間已滿。請清出空間後再試。',
    'database-damaged': '資料庫已損壞，請開啟資料庫頁面搶救資料。',
    'database-newer': '資料庫由更新版本的亮點寫成，請先更新擴充功能。',
    'backup-damaged': '備份檔已損壞，什麼也沒有改變。',
    'backup-newer': '備份由更新版本的亮點寫成，請先更新擴充功能。',
    unreachable: '擴充功能已更新或停用，請重新整理本頁。',
    'bad-request': '這筆資料不完整，無法儲存。',
    unknown: '發生意外。',
  },
  en: {
    'storage-blocked':
      'The browser does not allow saving here (private window, or site data switched off).',
    'storage-full': 'There is no room left. Free some space and try again.',
    'database-damaged': 'The library is damaged. Open the library page to rescue what can be read.',
    'database-newer': 'A later version of Liangdian wrote the library. Update the extension first.',
    'backup-damaged': 'The backup is damaged; nothing was changed.',
    'backup-newer': 'A later version of Liangdian wrote the backup. Update the extension first.',
    unreachable: 'The extension was updated or switched off. Reload this page.',
    'bad-request': 'This fact is incomplete and cannot be saved.',
    unknown: 'Something unexpected happened.',
  },
};

/** Why the library did not do something, in a sentence; what is no problem of the library's speaks for itself. */
export function libraryProblem(error: unknown, language: keyof typeof LIBRARY_PROBLEMS): string {
  const sentences: Readonly<Record<string, string>> = LIBRARY_PROBLEMS[language];
  const { problem } = (error ?? {}) as { problem?: unknown };
  const sentence = typeof problem === 'string' ? sentences[problem] : undefined;
  return sentence ?? (error instanceof Error ? error.message : String(error));
}
