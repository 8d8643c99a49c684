import type { JSX } from 'preact';
import { copyTable, exportFacts, saveFile } from '../../export/export';
import { rowsOf } from '../../export/rows';
import { EXPORT_FORMATS } from '../../export/types';
import type { LibraryFact } from '../../library/types';
import { Menu, type MenuItem } from '../../ui/kit/menu';
import { useToasts } from '../../ui/kit/toast';
import { LIBRARY } from '../../ui/labels/library';
import { useLabels, useLanguage } from '../../ui/labels/use';
import type { Work } from '../entrypoints/panel/work';
import { problemOf } from './problem';

interface ExportMenuProps {
  facts: readonly LibraryFact[];
  work: Work;
}

/** Writes facts to a file, or copies them as a table. */
export function ExportMenu({ facts, work }: ExportMenuProps): JSX.Element {
  const words = useLabels(LIBRARY);
  const language = useLanguage();
  const say = useToasts();
  const count = facts.length.toLocaleString(language);
  const files: MenuItem[] = EXPORT_FORMATS.map((format) => ({
    label: words.formats[format],
    onChoose: () => {
      work.run(
        words.exporting,
        async (working) => {
          const options = { language, title: words.title, ...working };
          saveFile(await exportFacts(format, rowsOf(facts), options), document);
          say({ text: words.exported.replace('{}', count) });
        },
        (error) => {
          say({ text: problemOf(error, words), bad: true });
        },
      );
    },
  }));
  const copy: MenuItem = {
    label: words.copyTable,
    icon: 'copy',
    apart: true,
    onChoose: () => {
      work.run(
        words.exporting,
        async (working) => {
          await copyTable(rowsOf(facts), { language, title: words.title, ...working });
          say({ text: words.copied.replace('{}', count) });
        },
        () => {
          say({ text: words.copyFailed, bad: true });
        },
      );
    },
  };
  return (
    <Menu
      label={`${words.exportMenu} (${count})`}
      icon="download"
      disabled={facts.length === 0 || work.shown !== undefined}
      items={[...files, copy]}
    />
  );
}
