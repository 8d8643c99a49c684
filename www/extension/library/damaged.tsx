import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DamagedRow } from '../../library/types';
import { saveFile } from '../../ui/files';
import { Button } from '../../ui/kit/button';
import { Confirm } from '../../ui/kit/dialog';
import { Icon } from '../../ui/kit/icons';
import { useToasts } from '../../ui/kit/toast';
import { LIBRARY } from '../../ui/labels/library';
import { useLabels, useLanguage } from '../../ui/labels/use';
import type { LibraryProps } from './page';
import { problemOf } from './problem';
import { useLoaded } from './use-loaded';

/** Says that some rows are damaged, and moves them into a file when the reader wants that. Nothing while all are sound. */
export function Damaged({ library, version }: LibraryProps): JSX.Element | null {
  const words = useLabels(LIBRARY);
  const language = useLanguage();
  const say = useToasts();
  const [isAsking, setAsking] = useState(false);
  const damaged = useLoaded(() => library.damaged(), [library, version]);
  if (damaged === undefined || damaged.length === 0) return null;
  const count = damaged.length.toLocaleString(language);
  return (
    <div class="library-warning" role="status">
      <Icon name="warning" />
      <p>{words.damagedRows.replace('{}', count)}</p>
      <Button
        onClick={() => {
          setAsking(true);
        }}
      >
        {words.moveOut}
      </Button>
      {isAsking && (
        <Confirm
          title={words.moveOutTitle}
          text={words.moveOutText}
          yes={words.moveOutYes}
          no={words.no}
          onAnswer={(yes) => {
            setAsking(false);
            if (!yes) return;
            saveFile('liangdian-damaged.json', asJson(damaged), 'application/json');
            library.dropDamaged().then(
              () => {
                say({ text: words.movedOut.replace('{}', count) });
              },
              (error: unknown) => {
                say({ text: problemOf(error, words), bad: true });
              },
            );
          }}
        />
      )}
    </div>
  );
}

/** Whatever a database can hold, as far as JSON can say it. */
function asJson(rows: readonly DamagedRow[]): string {
  const lines = rows.map((row) => {
    try {
      return JSON.stringify(row);
    } catch {
      return JSON.stringify({ ...row, row: String(row.row) });
    }
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}
