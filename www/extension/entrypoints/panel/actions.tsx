import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { copyTable, exportFacts, saveFile } from '../../../export/export';
import { rowOf } from '../../../export/rows';
import type { ExportFormat } from '../../../export/types';
import type { Source } from '../../../library/types';
import { Confirm } from '../../../ui/kit/dialog';
import { Progress } from '../../../ui/kit/feedback';
import { Menu, type MenuItem } from '../../../ui/kit/menu';
import { useToasts } from '../../../ui/kit/toast';
import { PANEL, type PanelWords } from '../../../ui/labels/panel';
import { useLabels, useLanguage } from '../../../ui/labels/use';
import { openLibrary } from '../../open';
import type { PageFact } from './facts';
import { keep } from './keep';
import type { Work } from './work';

interface ActionsProps {
  /** The page that the facts stand on. */
  source: Source;
  /** The facts that are shown, in the order of the page. */
  facts: readonly PageFact[];
  chosen: ReadonlySet<string>;
  work: Work;
  /** Whether the page is in a private window. */
  isPrivateTab: boolean;
}

const FORMATS: readonly { format: ExportFormat; label: keyof PanelWords }[] = [
  { format: 'csv', label: 'exportCsv' },
  { format: 'xlsx', label: 'exportXlsx' },
  { format: 'json', label: 'exportJson' },
  { format: 'markdown', label: 'exportMarkdown' },
];

/** What can be done with the facts: those that are ticked, or else all that are shown. */
export function Actions(props: ActionsProps): JSX.Element {
  const { source, facts, chosen, work, isPrivateTab } = props;
  const words = useLabels(PANEL);
  const language = useLanguage();
  const say = useToasts();
  const [asking, setAsking] = useState<readonly PageFact[]>();
  const ticked = facts.filter(({ id }) => chosen.has(id));
  const meant = ticked.length > 0 ? ticked : facts;
  const format = (count: number): string => count.toLocaleString(language);
  const withCount = (text: string, count: number): string => text.replace('{}', format(count));

  const exportAs = (to: ExportFormat): void => {
    work.run(
      words.exporting,
      async (working) => {
        const rows = meant.map(({ figure }) => rowOf(source, figure));
        const file = await exportFacts(to, rows, { language, title: source.title, ...working });
        saveFile(file, document);
        say({ text: withCount(words.exported, rows.length) });
      },
      () => {
        say({ text: words.exportFailed, bad: true });
      },
    );
  };
  const copy = (): void => {
    work.run(
      words.exporting,
      async (working) => {
        const rows = meant.map(({ figure }) => rowOf(source, figure));
        await copyTable(rows, { language, title: source.title, ...working });
        say({ text: withCount(words.copied, rows.length) });
      },
      () => {
        say({ text: words.copyFailed, bad: true });
      },
    );
  };
  const failed = (error: unknown): void => {
    say({ text: problemOf(error, words), bad: true });
  };
  /** Of a private window nothing is kept unasked. */
  const wishToSave = (which: readonly PageFact[]): void => {
    if (isPrivateTab) setAsking(which);
    else save(which);
  };
  const save = (which: readonly PageFact[]): void => {
    work.run(
      words.saving,
      async (working) => {
        const figures = which.map(({ figure }) => figure);
        const kept = await keep(source, figures, working);
        if (kept.added === 0) {
          say({ text: words.savedBefore });
          return;
        }
        say({
          text: withCount(words.saved, kept.added),
          onUndo: () => {
            kept.undo().then(() => {
              say({ text: words.undone });
            }, failed);
          },
        });
      },
      failed,
    );
  };

  const exports: MenuItem[] = [
    ...FORMATS.map(({ format, label }) => ({
      label: words[label] as string,
      onChoose: () => {
        exportAs(format);
      },
    })),
    { label: words.copyTable, icon: 'copy', apart: true, onChoose: copy },
  ];
  const saves: MenuItem[] = [
    {
      label: withCount(words.saveChosen, ticked.length),
      disabled: ticked.length === 0,
      onChoose: () => {
        wishToSave(ticked);
      },
    },
    {
      label: withCount(words.saveAll, facts.length),
      disabled: facts.length === 0,
      onChoose: () => {
        wishToSave(facts);
      },
    },
    {
      label: words.openLibrary,
      icon: 'library',
      apart: true,
      onChoose: () => {
        void openLibrary();
      },
    },
  ];
  const isBusy = work.shown !== undefined;
  const count = ticked.length > 0 ? ` (${format(ticked.length)})` : '';
  return (
    <>
      <Menu label={words.saveMenu} icon="save" disabled={isBusy} items={saves} />
      <Menu
        label={words.exportMenu + count}
        icon="download"
        disabled={isBusy || facts.length === 0}
        items={exports}
      />
      {asking !== undefined && (
        <Confirm
          title={words.privateTitle}
          text={words.privateText}
          yes={words.saveAnyway}
          no={words.dontSave}
          onAnswer={(yes) => {
            setAsking(undefined);
            if (yes) save(asking);
          }}
        />
      )}
    </>
  );
}

/** How far what is being done has come. */
export function WorkView({ work }: { work: Work }): JSX.Element | null {
  if (work.shown === undefined) return null;
  return (
    <div class="panel-work">
      <Progress {...work.shown} onCancel={work.cancel} />
    </div>
  );
}

function problemOf(error: unknown, { saveProblem }: PanelWords): string {
  const { problem } = (error ?? {}) as { problem?: string };
  return problem !== undefined && problem in saveProblem
    ? saveProblem[problem as keyof PanelWords['saveProblem']]
    : saveProblem.other;
}
