import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { PANEL_TITLE } from '../../../ui/labels/panel';
import { mountWithSettings, useNumberStyle } from '../../settings-surface';
import { App } from './app';
import { Follower, type Selection } from './follower';
import { NO_POSITIONS, type PageModel } from './model';

const model = signal<PageModel>({
  status: { state: 'connecting' },
  site: '',
  source: undefined,
  marks: [],
  positions: NO_POSITIONS,
});
const selection = signal<Selection | undefined>(undefined);

const follower = new Follower({
  onModel: (next) => {
    model.value = next;
  },
  onSelected: (next) => {
    selection.value = next;
  },
});

function Panel(): JSX.Element {
  const numberStyle = useNumberStyle();
  return (
    <App
      model={model.value}
      selection={selection.value}
      follower={follower}
      onSelect={(next) => {
        selection.value = next;
      }}
      numberStyle={numberStyle}
    />
  );
}

await mountWithSettings(PANEL_TITLE, <Panel />);
void follower.start(tabInAddress());

/** The tab that the address names: `panel.html?tab=12`; a panel without one follows the active tab. */
function tabInAddress(): number | undefined {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? undefined);
  return Number.isInteger(tab) && tab > 0 ? tab : undefined;
}
