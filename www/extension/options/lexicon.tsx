import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LexiconProblem } from '../../engine/lexicon';
import { checkLexicon, loadLexicon, onLexicon, saveLexicon } from '../../settings/lexicon';
import { chooseFile, saveFile } from '../../ui/files';
import { Button } from '../../ui/kit/button';
import { TextArea } from '../../ui/kit/fields';
import { Tabs } from '../../ui/kit/tabs';
import { useToasts } from '../../ui/kit/toast';
import { LEXICON } from '../../ui/labels/lexicon';
import { LEXICON_PROBLEMS, problemLine } from '../../ui/labels/lexicon-problems';
import { OPTIONS } from '../../ui/labels/options';
import { settingsProblem, STORAGE_WORDS } from '../../ui/labels/storage';
import { useLabels, useLanguage } from '../../ui/labels/use';
import { AREA } from '../settings-surface';
import { pageEngine } from './engine';
import { isJson, readLines, writeLines } from './lexicon-rows';
import { LexiconTable } from './lexicon-table';
import { LexiconTrial } from './lexicon-trial';

/** How long typing rests before the lexicon is checked, in milliseconds. */
const CHECK_AFTER = 300;

/** More lines than these are not listed; the first of them show what is wrong. */
const MOST_PROBLEMS = 50;

/** The reader's own words, as a table or as text; they hold once they are saved. */
export function LexiconEditor(): JSX.Element {
  const words = useLabels(LEXICON);
  const common = useLabels(OPTIONS);
  const sentences = useLabels(LEXICON_PROBLEMS);
  const storageWords = useLabels(STORAGE_WORDS);
  const language = useLanguage();
  const say = useToasts();
  const [saved, setSaved] = useState('');
  const [text, setText] = useState('');
  const [view, setView] = useState<'table' | 'text'>('table');
  const problems = useProblems(text);
  useEffect(() => {
    const take = (stored: string): void => {
      setSaved((before) => {
        // What is being edited here is not thrown away because another window saved.
        setText((now) => (now === before ? stored : now));
        return stored;
      });
    };
    loadLexicon(AREA).then(take, () => undefined);
    return onLexicon(AREA, take);
  }, []);
  const json = isJson(text);
  const shown = json ? 'text' : view;
  const format = (count: number): string => count.toLocaleString(language);
  const fail = (error: unknown): void => {
    say({ text: settingsProblem(error, storageWords), bad: true });
  };
  const save = (): void => {
    saveLexicon(AREA, text).then(() => {
      const count = problems.length;
      say({
        text: count === 0 ? words.saved : words.savedWithProblems.replace('{count}', format(count)),
      });
    }, fail);
  };
  return (
    <>
      <p class="ld-label">{words.hint}</p>
      <Tabs
        label={common.sections.lexicon}
        tabs={[
          { name: 'table', label: words.asTable },
          { name: 'text', label: words.asText },
        ]}
        current={shown}
        onChange={setView}
      >
        {shown === 'table' ? (
          <LexiconTable
            lines={readLines(text)}
            problems={problems}
            onChange={(lines) => {
              setText(writeLines(lines));
            }}
          />
        ) : (
          <TextArea
            label={words.text}
            hint={json ? words.onlyText : undefined}
            rows={12}
            spellcheck={false}
            // Tens of thousands of lines are laid out at once only where none is broken.
            wrap="off"
            value={text}
            onChange={setText}
          />
        )}
      </Tabs>
      {problems.length > 0 && (
        <div role="status">
          <h3>{words.problems}</h3>
          <ul class="options-problems">
            {problems.slice(0, MOST_PROBLEMS).map((problem) => {
              const sentence = problemLine(problem, sentences);
              return <li key={sentence}>{sentence}</li>;
            })}
            {problems.length > MOST_PROBLEMS && (
              <li>{words.moreProblems.replace('{}', format(problems.length - MOST_PROBLEMS))}</li>
            )}
          </ul>
        </div>
      )}
      <div class="options-row">
        <Button look="main" icon="save" disabled={text === saved} onClick={save}>
          {words.save}
        </Button>
        <Button
          disabled={text === saved}
          onClick={() => {
            setText(saved);
          }}
        >
          {words.discard}
        </Button>
        <Button
          icon="upload"
          onClick={() => {
            chooseFile('.tsv,.txt,.json', (content) => {
              try {
                checkLexicon(content);
                setText(content);
              } catch (error) {
                fail(error);
              }
            });
          }}
        >
          {common.importFile}
        </Button>
        <Button
          icon="download"
          onClick={() => {
            const [name, type] = json
              ? ['liangdian-lexicon.json', 'application/json']
              : ['liangdian-lexicon.tsv', 'text/tab-separated-values'];
            saveFile(name, text, type);
          }}
        >
          {common.exportFile}
        </Button>
        {text !== saved && <span class="ld-label">{words.unsaved}</span>}
      </div>
      <LexiconTrial lexicon={text} />
    </>
  );
}

/** What the engine finds wrong with a lexicon, a moment after it was changed. */
function useProblems(text: string): readonly LexiconProblem[] {
  const [problems, setProblems] = useState<readonly LexiconProblem[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void pageEngine()
        .then((engine) => engine.lexiconProblems(text))
        .catch(() => [])
        .then((found) => {
          if (isCurrent) setProblems(found);
        });
    }, CHECK_AFTER);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text]);
  return problems;
}
