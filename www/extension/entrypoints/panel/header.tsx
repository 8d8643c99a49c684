import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Source } from '../../../library/types';
import { IconButton } from '../../../ui/kit/button';
import { PANEL, PANEL_TITLE } from '../../../ui/labels/panel';
import { useLabels, useLanguage } from '../../../ui/labels/use';
import { Actions, WorkView } from './actions';
import type { PageSource } from '../../panel-port';
import type { PageFact } from './facts';
import type { PageModel } from './model';
import { useWork } from './work';

interface HeaderProps {
  model: PageModel;
  tab: number | undefined;
  canStep: boolean;
  onStep: (by: 1 | -1) => void;
  /** The facts that are shown. */
  facts: readonly PageFact[];
  chosen: ReadonlySet<string>;
}

/** Which page it is, and what can be done with all of it. */
export function Header(props: HeaderProps): JSX.Element {
  const { model, tab, canStep, onStep, facts, chosen } = props;
  const work = useWork();
  const isPrivateTab = useIsPrivate(tab);
  const words = useLabels(PANEL);
  const language = useLanguage();
  const { source } = model;
  return (
    <header class="panel-header">
      <div class="panel-page">
        <h1 class="panel-title" lang={source === undefined ? undefined : 'zh'} title={source?.url}>
          {source?.title ?? PANEL_TITLE[language]}
        </h1>
        <p class="ld-muted ld-small">
          {source?.site ?? ''}
          {source?.published !== undefined && (
            <> · {words.published.replace('{}', source.published)}</>
          )}
        </p>
      </div>
      <div class="panel-tools">
        <IconButton
          icon="previous"
          label={words.previous}
          disabled={!canStep}
          onClick={() => {
            onStep(-1);
          }}
        />
        <IconButton
          icon="next"
          label={words.next}
          disabled={!canStep}
          onClick={() => {
            onStep(1);
          }}
        />
        <span class="panel-gap" />
        {source !== undefined && (
          <Actions
            source={sourceOf(source)}
            facts={facts}
            chosen={chosen}
            work={work}
            isPrivateTab={isPrivateTab}
          />
        )}
        {tab !== undefined && !isInTab() && (
          <IconButton
            icon="open"
            label={words.openInTab}
            onClick={() => {
              void browser.tabs.create({ url: browser.runtime.getURL(`/panel.html?tab=${tab}`) });
            }}
          />
        )}
      </div>
      <WorkView work={work} />
    </header>
  );
}

/** Whether a tab is in a private window. */
function useIsPrivate(tab: number | undefined): boolean {
  const [isPrivate, setPrivate] = useState(false);
  useEffect(() => {
    if (tab === undefined) return;
    browser.tabs.get(tab).then(
      ({ incognito }) => {
        setPrivate(incognito);
      },
      () => undefined,
    );
  }, [tab]);
  return isPrivate;
}

/** The page as the library knows it. */
function sourceOf({ title, url, site, published }: PageSource): Source {
  return { title, url, site, ...(published === undefined ? {} : { published }) };
}

/** Whether this is the panel opened in a tab, which names the tab it follows. */
function isInTab(): boolean {
  return new URLSearchParams(location.search).has('tab');
}
