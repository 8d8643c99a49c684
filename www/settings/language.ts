import { type Language, languageFor } from '../ui/labels/language';
import type { LanguageChoice } from './types';

/** The language a choice means, for a browser that speaks `tag`. */
export function chosenLanguage(choice: LanguageChoice, tag: string): Language {
  return choice === 'auto' ? languageFor(tag) : choice;
}
