import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { IconButton } from '../../../ui/kit/button';
import { PANEL } from '../../../ui/labels/panel';
import { useLabels } from '../../../ui/labels/use';
import type { PageFact } from './facts';
import type { PageModel } from './model';

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
export function Header({ model, tab, canStep, onStep }: HeaderProps): JSX.Element {
  const words = useLabels(PANEL);
  const { source } = model;
  return (
    <header class="panel-header">
      <div class="panel-page">
        <h1 class="panel-title" lang={source === undefined ? undefined : 'zh'} title={source?.url}>
          {source?.title ?? words.title}
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
    </header>
  );
}

/** Whether this is the panel opened in a tab, which names the tab it follows. */
function isInTab(): boolean {
  return new URLSearchParams(location.search).has('tab');
}
