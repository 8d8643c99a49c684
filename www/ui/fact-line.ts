import type { Figure } from '../engine/types';
import type { Language } from './labels';
import { formatGrowth, formatValue } from './describe';
import { labelsOf } from './labels';

/** Where a fact was read. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/**
 * A fact as a few lines of plain text for a note or a message: zone, indicator, period, value and status; then the
 * sentence; then the source.
 */
export function factLines(figure: Figure, source: Source, language: Language): string {
  const labels = labelsOf(language);
  const growth = figure.growth === undefined ? '' : ` (${formatGrowth(figure.growth, language)})`;
  const subject = [figure.zoneName ?? figure.zone, figure.indicator, figure.period].filter(Boolean);
  const value = `${figure.text} = ${formatValue(figure, language)}${growth}`;
  const status = figure.status === 'target' ? ` [${labels.status.target}]` : '';
  const colon = language === 'en' ? ': ' : '：';
  return [
    `${subject.join(' · ')}${subject.length > 0 ? colon : ''}${value}${status}`,
    figure.sentence,
    [source.title, source.url].filter(Boolean).join(' — '),
  ]
    .filter(Boolean)
    .join('\n');
}
