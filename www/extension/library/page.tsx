import './style.css';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openLibrary } from '../../library/open';
import type { Library, ListedArticle } from '../../library/types';
import { Button } from '../../ui/kit/button';
import { EmptyState } from '../../ui/kit/feedback';
import { Tabs } from '../../ui/kit/tabs';
import { LIBRARY } from '../../ui/labels/library';
import { useLabels } from '../../ui/labels/use';
import { openLibrary as openOutside } from '../open';
import { isPrivate } from '../private';
import { AREA } from '../settings-surface';
import { Articles } from './articles';
import { Backup } from './backup';
import { Compare } from './compare';
import { Conflicts } from './conflicts';
import { Damaged } from './damaged';
import { Facts } from './facts';
import { Trouble } from './trouble';

const TABS = ['facts', 'articles', 'compare', 'conflicts', 'backup'] as const;
type TabName = (typeof TABS)[number];

/** What every part of the page is given. */
export interface LibraryProps {
  readonly library: Library;
  /** Grows with every change of the library, in whatever window. */
  readonly version: number;
}

/** Everything that was saved. A private window has a storage of its own, which ends with it: there it only says so. */
export function LibraryPage(): JSX.Element {
  const words = useLabels(LIBRARY);
  return (
    <div class="library">
      <header class="library-head">
        <h1>{words.title}</h1>
      </header>
      <main class="library-main">
        {isPrivate() ? (
          <EmptyState icon="library" title={words.privateWindow} text={words.privateWindowHint}>
            <Button look="main" icon="open" onClick={() => void openOutside()}>
              {words.openOutside}
            </Button>
          </EmptyState>
        ) : (
          <OpenLibrary />
        )}
      </main>
    </div>
  );
}

function OpenLibrary(): JSX.Element {
  const words = useLabels(LIBRARY);
  const [library, setLibrary] = useState<Library>();
  const [trouble, setTrouble] = useState<unknown>();
  const [version, setVersion] = useState(0);
  const [tab, setTab] = useState<TabName>('facts');
  const [article, setArticle] = useState<ListedArticle>();
  useEffect(() => {
    openLibrary({ settings: AREA }).then((opened) => {
      opened.onChange(() => {
        setVersion((before) => before + 1);
      });
      setLibrary(opened);
      // What cannot be read at all is said here; single rows that are damaged are no trouble to the rest.
      opened.damaged().catch(setTrouble);
    }, setTrouble);
  }, []);
  const parts = (props: LibraryProps): Record<TabName, () => JSX.Element> => ({
    facts: () => (
      <Facts
        {...props}
        article={article}
        onLeaveArticle={() => {
          setArticle(undefined);
        }}
      />
    ),
    articles: () => (
      <Articles
        {...props}
        onOpen={(chosen) => {
          setArticle(chosen);
          setTab('facts');
        }}
      />
    ),
    compare: () => <Compare {...props} />,
    conflicts: () => <Conflicts {...props} />,
    backup: () => <Backup {...props} />,
  });
  return (
    <>
      {trouble !== undefined && <Trouble error={trouble} />}
      {library !== undefined && trouble === undefined && (
        <Damaged library={library} version={version} />
      )}
      {library !== undefined && trouble === undefined && (
        <Tabs
          label={words.title}
          tabs={TABS.map((name) => ({ name, label: words.tabs[name] }))}
          current={tab}
          onChange={setTab}
        >
          {parts({ library, version })[tab]()}
        </Tabs>
      )}
    </>
  );
}
