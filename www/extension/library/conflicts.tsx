import type { JSX } from 'preact';
import type { Conflict, LibraryFact } from '../../library/types';
import { EmptyState } from '../../ui/kit/feedback';
import { labelsOf } from '../../ui/labels';
import { COMPARE } from '../../ui/labels/compare';
import { useLabels, useLanguage } from '../../ui/labels/use';
import { amountOf } from '../../ui/table/fact';
import { useNumberStyle } from '../settings-surface';
import { SourceLine } from './details';
import type { LibraryProps } from './page';
import { useLoaded } from './use-loaded';

/** Sources that give different values for one thing, next to each other. */
export function Conflicts({ library, version }: LibraryProps): JSX.Element {
  const words = useLabels(COMPARE);
  const conflicts = useLoaded(() => library.conflicts(), [library, version]);
  if (conflicts?.length === 0)
    return <EmptyState icon="check" title={words.noConflicts} text={words.noConflictsHint} />;
  return (
    <ul class="library-part library-list">
      {conflicts?.map((conflict) => (
        <ConflictCard key={keyOf(conflict)} conflict={conflict} />
      ))}
    </ul>
  );
}

function keyOf({ zone, indicator, period, measure, status }: Conflict): string {
  return [zone, indicator, period.key, measure, status].join('|');
}

function ConflictCard({ conflict }: { conflict: Conflict }): JSX.Element {
  const words = useLabels(COMPARE);
  const language = useLanguage();
  const numberStyle = useNumberStyle();
  const { zone, indicator, period, status, groups } = conflict;
  const says = ([first, ...others]: readonly LibraryFact[]): string =>
    first === undefined
      ? ''
      : words.says
          .replace('{value}', () => amountOf(first.figure, numberStyle, language))
          .replace('{count}', String(others.length + 1));
  return (
    <li class="library-card">
      <h2 lang="zh-CN">
        {[zone || words.noZone, indicator, period.label].join(' · ')}{' '}
        <span class="ld-label">{labelsOf(language).status[status]}</span>
      </h2>
      <div class="library-sides">
        {groups.map((group, at) => (
          <section key={at} class="library-side">
            <h3>{says(group)}</h3>
            {group.map((fact) => (
              <div key={fact.id}>
                <blockquote lang="zh-CN">{fact.sentence}</blockquote>
                <SourceLine fact={fact} />
              </div>
            ))}
          </section>
        ))}
      </div>
    </li>
  );
}
