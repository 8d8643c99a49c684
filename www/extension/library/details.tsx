import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { linkTo } from '../../export/link';
import type { Library, LibraryFact } from '../../library/types';
import { Button } from '../../ui/kit/button';
import { TextArea, TextField } from '../../ui/kit/fields';
import { useToasts } from '../../ui/kit/toast';
import { LIBRARY } from '../../ui/labels/library';
import { useLabels, useLanguage } from '../../ui/labels/use';
import { amountOf } from '../../ui/table/fact';
import { useNumberStyle } from '../settings-surface';
import { dayOf } from './day';
import { problemOf } from './problem';

interface FactDetailsProps {
  fact: LibraryFact;
  library: Library;
  onRemove: () => void;
  onClose: () => void;
}

/** One fact with its sentence and source, and what the reader writes to it. */
export function FactDetails({ fact, library, onRemove, onClose }: FactDetailsProps): JSX.Element {
  const words = useLabels(LIBRARY);
  const language = useLanguage();
  const numberStyle = useNumberStyle();
  const say = useToasts();
  const [tags, setTags] = useState(fact.tags.join(', '));
  const [note, setNote] = useState(fact.note);
  const { article, figure } = fact;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Over the list rather than beside it, it takes the keyboard, and gives it back.
    const from = document.activeElement;
    if (form.current === null || getComputedStyle(form.current).position !== 'absolute') return;
    form.current.focus();
    return () => {
      if (from instanceof HTMLElement) from.focus();
    };
  }, []);
  const keep = (event: Event): void => {
    event.preventDefault();
    library.editFact(fact.id, { tags: tags.split(/[,，、]/), note }).then(
      () => {
        say({ text: words.kept });
      },
      (error: unknown) => {
        say({ text: problemOf(error, words), bad: true });
      },
    );
  };
  return (
    <form
      ref={form}
      class="library-details"
      aria-label={words.details}
      tabIndex={-1}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="library-row">
        <strong lang="zh-CN">
          {[figure.zoneName ?? figure.zone, figure.indicator, figure.period]
            .filter(Boolean)
            .join(' · ')}
        </strong>
        <span>{amountOf(figure, numberStyle, language)}</span>
      </div>
      <p lang="zh-CN">{fact.sentence}</p>
      <SourceLine fact={fact} />
      <p class="ld-label">
        {article.published !== undefined &&
          `${words.published.replace('{}', article.published)} · `}
        {words.saved.replace('{}', dayOf(fact.saved))}
      </p>
      <TextField label={words.tags} value={tags} onChange={setTags} />
      <TextArea label={words.note} rows={2} value={note} onChange={setNote} />
      <div class="library-row">
        <Button look="main" type="submit">
          {words.keep}
        </Button>
        <Button look="danger" icon="trash" onClick={onRemove}>
          {words.remove}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </form>
  );
}

/** Where a fact was read; an address that a browser should not open is only shown. */
export function SourceLine({ fact: { article } }: { fact: LibraryFact }): JSX.Element {
  const words = useLabels(LIBRARY);
  const address = linkTo(article.url);
  return (
    <p>
      <span class="ld-label">{words.source} </span>
      {address === undefined ? (
        `${article.title} ${article.url}`
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer" lang="zh-CN">
          {article.title || article.url}
        </a>
      )}{' '}
      <span class="ld-muted">{article.site}</span>
    </p>
  );
}
