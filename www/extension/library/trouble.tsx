import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DatabaseDamaged } from '../../library/errors';
import { eraseLibrary } from '../../library/open';
import { rescueLibrary } from '../../library/rescue';
import { saveFile } from '../../ui/files';
import { Button } from '../../ui/kit/button';
import { Confirm } from '../../ui/kit/dialog';
import { EmptyState } from '../../ui/kit/feedback';
import { useToasts } from '../../ui/kit/toast';
import { LIBRARY } from '../../ui/labels/library';
import { useLabels } from '../../ui/labels/use';
import { problemOf } from './problem';

/** Says why the library cannot be opened; from a damaged one it saves what can be read before it is cleared. */
export function Trouble({ error }: { error: unknown }): JSX.Element {
  const words = useLabels(LIBRARY);
  const say = useToasts();
  const [isAsking, setAsking] = useState(false);
  const fail = (reason: unknown): void => {
    say({ text: problemOf(reason, words), bad: true });
  };
  return (
    <div role="alert">
      <EmptyState icon="warning" title={words.cannotOpen} text={problemOf(error, words)}>
        {error instanceof DatabaseDamaged && (
          <div class="library-row">
            <Button
              look="main"
              onClick={() => {
                rescueLibrary().then((blob) => {
                  saveFile('liangdian-rescued.json', blob, 'application/json');
                  say({ text: words.rescued });
                }, fail);
              }}
            >
              {words.rescue}
            </Button>
            <Button
              look="danger"
              onClick={() => {
                setAsking(true);
              }}
            >
              {words.erase}
            </Button>
          </div>
        )}
      </EmptyState>
      {isAsking && (
        <Confirm
          title={words.eraseTitle}
          text={words.eraseText}
          yes={words.erase}
          no={words.no}
          danger
          onAnswer={(yes) => {
            setAsking(false);
            if (!yes) return;
            eraseLibrary().then(() => {
              location.reload();
            }, fail);
          }}
        />
      )}
    </div>
  );
}
