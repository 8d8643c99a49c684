import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { InLanguages, Language } from './language';

/** The language of the surface that components stand on; {@link Surface} of ui/kit sets it. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of a surface in its language: `const words = useLabels(PANEL)`. */
export function useLabels<Words>(words: InLanguages<Words>): Words {
  return words[useLanguage()];
}
