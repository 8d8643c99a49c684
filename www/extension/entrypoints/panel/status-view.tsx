import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { Button } from '../../../ui/kit/button';
import { EmptyState, Progress } from '../../../ui/kit/feedback';
import type { IconName } from '../../../ui/kit/icons';
import { useToasts } from '../../../ui/kit/toast';
import { settingsProblem, STORAGE_WORDS } from '../../../ui/labels/storage';
import { PANEL, type PanelWords } from '../../../ui/labels/panel';
import { useLabels } from '../../../ui/labels/use';
import { switchSite } from '../../../settings/sites';
import { give } from '../../give';
import { AREA, useSettings } from '../../settings-surface';
import type { Status } from './model';

interface StatusViewProps {
  status: Exclude<Status, { state: 'marking' }>;
  site: string;
  tab: number | undefined;
}

type Still = Exclude<StatusViewProps['status']['state'], 'connecting' | 'starting'>;

const SAYS: Readonly<
  Record<Still, { icon: IconName; title: keyof PanelWords; text: keyof PanelWords; reload?: true }>
> = {
  off: { icon: 'settings', title: 'off', text: 'offHint' },
  asking: { icon: 'page', title: 'asking', text: 'askingHint' },
  'no-chinese': { icon: 'page', title: 'noChinese', text: 'noChineseHint' },
  'no-highlights': { icon: 'warning', title: 'noHighlights', text: 'noHighlightsHint' },
  failed: { icon: 'warning', title: 'failed', text: 'failedHint', reload: true },
  unreachable: { icon: 'page', title: 'unreachable', text: 'unreachableHint', reload: true },
  closed: { icon: 'page', title: 'closed', text: 'closedHint' },
};

/** Why nothing is listed, and what can be done about it. */
export function StatusView({ status, site, tab }: StatusViewProps): JSX.Element {
  const words = useLabels(PANEL);
  const storageWords = useLabels(STORAGE_WORDS);
  const { otherSites } = useSettings();
  const say = useToasts();
  const { state } = status;
  if (state === 'connecting' || state === 'starting') {
    return (
      <div class="panel-wait" role="status">
        <Progress label={words[state]} done={0} total={0} />
      </div>
    );
  }
  const { icon, title, text, reload } = SAYS[state];
  return (
    <div role="status" title={state === 'unreachable' ? status.reason : undefined}>
      <EmptyState icon={icon} title={words[title] as string} text={words[text] as string}>
        {state === 'off' && (
          <Button
            look="main"
            onClick={() => {
              switchSite(AREA, site, true, otherSites).catch((error: unknown) => {
                say({ text: settingsProblem(error, storageWords), bad: true });
              });
            }}
          >
            {words.switchOn}
          </Button>
        )}
        {state === 'asking' && tab !== undefined && (
          <Button
            look="main"
            onClick={() => {
              give('mark', tab);
            }}
          >
            {words.markNow}
          </Button>
        )}
        {reload === true && tab !== undefined && (
          <Button
            onClick={() => {
              void browser.tabs.reload(tab);
            }}
          >
            {words.reload}
          </Button>
        )}
      </EmptyState>
    </div>
  );
}
