import type { InLanguages } from './language';

/** Words of the shared components. */
export interface KitWords {
  readonly undo: string;
  readonly close: string;
  readonly cancel: string;
}

export const KIT: InLanguages<KitWords> = {
  'zh-CN': { undo: '撤销', close: '关闭', cancel: '取消' },
  'zh-TW': { undo: '復原', close: '關閉', cancel: '取消' },
  en: { undo: 'Undo', close: 'Close', cancel: 'Cancel' },
};
