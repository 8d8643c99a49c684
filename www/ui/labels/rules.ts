import type { Reason } from '../../engine/types';
import type { Language } from '../labels';

/** What a rule says, in the reader's language; rules without words of ours are told in the engine's English. */
export function ruleWords(reason: Reason, language: Language): string {
  return language === 'en' ? reason.says : reason.says;
}
