import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { chooseFile, saveFile } from '../../ui/files';
import { Button } from '../../ui/kit/button';
import { Confirm } from '../../ui/kit/dialog';
import { Progress } from '../../ui/kit/feedback';
import { useToasts } from '../../ui/kit/toast';
import { LIBRARY } from '../../ui/labels/library';
import { useLabels, useLanguage } from '../../ui/labels/use';
import { useWork } from '../entrypoints/panel/work';
import type { LibraryProps } from './page';
import { problemOf } from './problem';

/** Everything in one file, and back. */
export function Backup({ library }: LibraryProps): JSX.Element {
  const words = useLabels(LIBRARY);
  const language = useLanguage();
  const say = useToasts();
  const work = useWork();
  const [isAsking, setAsking] = useState(false);
  const fail = (error: unknown): void => {
    say({ text: problemOf(error, words), bad: true });
  };
  const restore = (mode: 'merge' | 'replace'): void => {
    chooseFile('.json,application/json', (text) => {
      work.run(
        words.restoring,
        async (working) => {
          const done = await library.restore(text, { mode, ...working });
          say({
            text: words.restored
              .replace('{articles}', done.articles.toLocaleString(language))
              .replace('{facts}', done.facts.toLocaleString(language)),
          });
        },
        fail,
      );
    });
  };
  return (
    <div class="library-part">
      <p>{words.backupHint}</p>
      <div class="library-row">
        <Button
          look="main"
          icon="download"
          onClick={() => {
            work.run(
              words.backingUp,
              async (working) => {
                const day = new Date().toISOString().slice(0, 10);
                const file = await library.backup(working);
                saveFile(`liangdian-library-${day}.json`, file, 'application/json');
              },
              fail,
            );
          }}
        >
          {words.backup}
        </Button>
        <Button
          icon="upload"
          onClick={() => {
            restore('merge');
          }}
        >
          {words.merge}
        </Button>
        <Button
          icon="upload"
          look="danger"
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.replace}
        </Button>
      </div>
      {work.shown !== undefined && <Progress {...work.shown} onCancel={work.cancel} />}
      {isAsking && (
        <Confirm
          title={words.replaceTitle}
          text={words.replaceText}
          yes={words.yes}
          no={words.no}
          danger
          onAnswer={(yes) => {
            setAsking(false);
            if (yes) restore('replace');
          }}
        />
      )}
    </div>
  );
}
