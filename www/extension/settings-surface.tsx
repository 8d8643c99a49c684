import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { chosenLanguage } from '../settings/language';
import { DEFAULTS, loadSettings, onSettings, saveSettings } from '../settings/settings';
import type { Settings, StorageArea } from '../settings/types';
import { mountSurface, Surface } from '../ui/kit/surface';
import { useToasts } from '../ui/kit/toast';
import type { InLanguages } from '../ui/labels/language';
import { useLabels, useLanguage } from '../ui/labels/use';
import { settingsProblem, STORAGE_WORDS } from '../ui/labels/storage';
import { chosenNumberStyle, type NumberStyle } from '../ui/number';

/** The extension's storage, as `settings/` takes it. */
export const AREA: StorageArea = browser.storage.local;

const SettingsContext = createContext<Settings>(DEFAULTS);

/** The reader's settings as they are now. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}

/** How the reader has large numbers written. */
export function useNumberStyle(): NumberStyle {
  return chosenNumberStyle(useSettings().numberStyle, useLanguage());
}

/** Changes settings, and says so where it fails. */
export function useChange(): (change: Partial<Omit<Settings, 'version'>>) => void {
  const say = useToasts();
  const words = useLabels(STORAGE_WORDS);
  return (change) => {
    saveSettings(AREA, change).catch((error: unknown) => {
      say({ text: settingsProblem(error, words), bad: true });
    });
  };
}

interface Props {
  initial: Settings;
  title: InLanguages<string>;
  children: ComponentChildren;
}

function SettingsSurface({ initial, title, children }: Props): JSX.Element {
  const [settings, setSettings] = useState(initial);
  useEffect(() => onSettings(AREA, setSettings), []);
  const language = chosenLanguage(settings.language, browser.i18n.getUILanguage());
  return (
    <SettingsContext.Provider value={settings}>
      <Surface language={language} title={title[language]}>
        {children}
      </Surface>
    </SettingsContext.Provider>
  );
}

/** Draws a page of the extension in the reader's language, and anew whenever the settings change. */
export async function mountWithSettings(
  title: InLanguages<string>,
  children: ComponentChildren,
): Promise<void> {
  // Without storage the usual settings hold; what needs it says so itself.
  const initial = await loadSettings(AREA).catch(() => DEFAULTS);
  mountSurface(
    <SettingsSurface initial={initial} title={title}>
      {children}
    </SettingsSurface>,
  );
}
