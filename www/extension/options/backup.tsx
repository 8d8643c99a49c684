import type { JSX } from 'preact';
import { safeParse } from 'valibot';
import { collectSettings, restoreSettings, SETTINGS_BACKUP } from '../../settings/backup';
import { JsonError, parseJson } from '../../settings/json';
import { chooseFile, saveFile } from '../../ui/files';
import { Button } from '../../ui/kit/button';
import { useToasts } from '../../ui/kit/toast';
import { OPTIONS } from '../../ui/labels/options';
import { settingsProblem, STORAGE_WORDS } from '../../ui/labels/storage';
import { useLabels } from '../../ui/labels/use';
import { AREA } from '../settings-surface';

/** A file whose contents are not settings; the message says where it is wrong. */
class BadFile extends Error {}

/** All settings as one file. */
export function Backup(): JSX.Element {
  const words = useLabels(OPTIONS);
  const storageWords = useLabels(STORAGE_WORDS);
  const say = useToasts();
  const fail = (error: unknown): void => {
    const text =
      error instanceof BadFile
        ? words.badSettings.replace('{detail}', () => error.message)
        : settingsProblem(error, storageWords);
    say({ text, bad: true });
  };
  return (
    <>
      <p class="ld-label">{words.backupHint}</p>
      <div class="options-row">
        <Button
          icon="download"
          onClick={() => {
            collectSettings(AREA).then((settings) => {
              const file = `${JSON.stringify(settings, null, 2)}\n`;
              saveFile('liangdian-settings.json', file, 'application/json');
            }, fail);
          }}
        >
          {words.exportSettings}
        </Button>
        <Button
          icon="upload"
          onClick={() => {
            chooseFile('.json,application/json', (text) => {
              importSettings(text).then((undo) => {
                say({
                  text: words.settingsImported,
                  onUndo: () => {
                    undo().catch(fail);
                  },
                });
              }, fail);
            });
          }}
        >
          {words.importSettings}
        </Button>
      </div>
    </>
  );
}

/** Puts a file's settings in place of what there is; resolves to what undoes it. */
async function importSettings(text: string): Promise<() => Promise<void>> {
  let file: unknown;
  try {
    file = parseJson(text);
  } catch (error) {
    if (error instanceof JsonError) throw new BadFile(`${error.line}:${error.column}`);
    throw error;
  }
  const read = safeParse(SETTINGS_BACKUP, file);
  if (read.success) return restoreSettings(AREA, read.output, false);
  const path = read.issues[0].path?.map(({ key }) => String(key)).join('.');
  throw new BadFile(path === undefined || path === '' ? '1:1' : path);
}
