import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { DEFAULTS, loadSettings, onSettings } from '../settings/settings';
import type { Settings } from '../settings/types';
import { type Language, languageFor } from '../ui/labels/language';

/** What the reader has chosen, with the language that `auto` stands for. */
export type ReaderSettings = Omit<Settings, 'language'> & { readonly language: Language };

/** The reader's settings for a page of ours, as they are and as they change. Where they cannot be read they are the usual ones. */
export async function readerSettings(): Promise<ReadonlySignal<ReaderSettings>> {
  const area = browser.storage.local;
  const settings = signal(resolve(await loadSettings(area).catch(() => DEFAULTS)));
  onSettings(area, (changed) => {
    settings.value = resolve(changed);
  });
  return settings;
}

function resolve({ language, ...others }: Settings): ReaderSettings {
  return {
    ...others,
    language: language === 'auto' ? languageFor(browser.i18n.getUILanguage()) : language,
  };
}
