import type { ComponentChild, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Mention } from '../../engine/types';
import { TextArea } from '../../ui/kit/fields';
import { LEXICON } from '../../ui/labels/lexicon';
import { useLabels } from '../../ui/labels/use';
import { pageEngine } from './engine';

const TRY_AFTER = 250;

/** What is seen of a trial. */
type Outcome =
  | { readonly state: 'failed' }
  | { readonly state: 'done'; readonly text: string; readonly mentions: readonly Mention[] };

/** Shows what a lexicon marks in a text of the reader's. */
export function LexiconTrial({ lexicon }: { lexicon: string }): JSX.Element {
  const words = useLabels(LEXICON);
  const [text, setText] = useState(words.trySample);
  const outcome = useTrial(text, lexicon);
  return (
    <div class="options-trial">
      <TextArea label={words.tryIt} hint={words.tryHint} rows={3} value={text} onChange={setText} />
      <div class="options-outcome" role="status" lang="zh-CN">
        {outcome?.state === 'failed' && <span class="ld-field-error">{words.engineFailed}</span>}
        {outcome?.state === 'done' &&
          (outcome.mentions.length === 0 ? (
            <span class="ld-muted">{words.nothingMarked}</span>
          ) : (
            pieces(outcome.text, outcome.mentions)
          ))}
      </div>
    </div>
  );
}

function useTrial(text: string, lexicon: string): Outcome | undefined {
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void pageEngine()
        .then((engine) => engine.extract(text, { lexicon }))
        .then(
          (mentions): Outcome => ({ state: 'done', text, mentions }),
          (): Outcome => ({ state: 'failed' }),
        )
        .then((result) => {
          if (isCurrent) setOutcome(result);
        });
    }, TRY_AFTER);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, lexicon]);
  return outcome;
}

/** The text with its marks; of two that overlap the one that begins first. */
function pieces(text: string, mentions: readonly Mention[]): ComponentChild[] {
  const shown: ComponentChild[] = [];
  let at = 0;
  for (const { start, end, type } of mentions) {
    if (start < at) continue;
    shown.push(
      text.slice(at, start),
      <mark key={start} class="ld-mark" data-kind={type}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...shown, text.slice(at)];
}
