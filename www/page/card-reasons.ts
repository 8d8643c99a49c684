import type { Evidence, Reason } from '../engine/types';
import type { Language } from '../ui/labels';
import type { CardLabels } from '../ui/labels/card';
import { ruleWords, subjectWords } from '../ui/labels/rules';

/** One reason as the card tells it. */
export interface ReasonLine {
  /** What it explains, and the rule. */
  readonly text: string;
  /** The words that made it, each with the row that knows it. */
  readonly evidence: readonly string[];
}

/** Reasons in words, in the order they were given. */
export function reasonLines(
  reasons: readonly Reason[],
  language: Language,
  words: CardLabels,
): ReasonLine[] {
  const colon = language === 'en' ? ': ' : '：';
  return reasons.map((reason) => ({
    text: subjectWords(reason, language) + colon + ruleWords(reason, language),
    evidence: reason.evidence.map((item) => evidenceWords(item, words)),
  }));
}

function evidenceWords({ text, table, line }: Evidence, words: CardLabels): string {
  if (table === undefined || line === undefined) return `“${text}”`;
  const row = words.row.replace('{table}', () => table).replace('{line}', String(line));
  return `“${text}” (${row})`;
}
