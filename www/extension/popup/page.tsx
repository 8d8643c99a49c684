import './style.css';
import type { JSX } from 'preact';
import { KINDS } from '../../engine/types';
import { switchSite } from '../../settings/sites';
import { Button, IconButton } from '../../ui/kit/button';
import { Switch } from '../../ui/kit/fields';
import { useToasts } from '../../ui/kit/toast';
import { POPUP } from '../../ui/labels/popup';
import { settingsProblem, STORAGE_WORDS } from '../../ui/labels/storage';
import { useLabels, useLanguage } from '../../ui/labels/use';
import { openLibrary, openOptions, openPanel } from '../open';
import type { PageReport, PageState } from '../page-state';
import { AREA, useChange, useSettings } from '../settings-surface';
import { type Connection, usePage } from './connection';

/** What the toolbar button opens: this page's counts and switches, and the way to everything else. */
export function PopupPage(): JSX.Element {
  const connection = usePage();
  return (
    <div class="popup">
      <header class="popup-head">
        <img src="/icons/48.png" width="24" height="24" alt="" />
        <h1>
          亮点 <span lang="en">Liangdian</span>
        </h1>
      </header>
      <main class="popup-main">
        {connection.state === 'connected' && <SiteSwitch report={connection.report} />}
        {connection.state === 'connected' && connection.isPrivate && <PrivateNote />}
        <Notice connection={connection} />
        {connection.state === 'connected' && <Legend page={connection.report.page} />}
      </main>
      <Ways connection={connection} />
    </div>
  );
}

function SiteSwitch({ report: { site, page } }: { report: PageReport }): JSX.Element {
  const words = useLabels(POPUP);
  const storageWords = useLabels(STORAGE_WORDS);
  const { otherSites } = useSettings();
  const say = useToasts();
  return (
    <Switch
      label={words.siteOn}
      hint={site === 'file:' ? words.files : site}
      checked={page.state !== 'off' && page.state !== 'asking'}
      onChange={(on) => {
        switchSite(AREA, site, on, otherSites).catch((error: unknown) => {
          say({ text: settingsProblem(error, storageWords), bad: true });
        });
      }}
    />
  );
}

function PrivateNote(): JSX.Element {
  return <p class="popup-notice">{useLabels(POPUP).privateWindow}</p>;
}

function Notice({ connection }: { connection: Connection }): JSX.Element {
  const { notices, markPage } = useLabels(POPUP);
  const state = stateOf(connection);
  const bad = state === 'failed' || state === 'no-highlights';
  return (
    <>
      <p
        class={`popup-notice${bad ? ' popup-bad' : ''}`}
        role="status"
        title={connection.state === 'unreachable' ? connection.reason : undefined}
      >
        {state === undefined ? '' : notices[state]}
      </p>
      {connection.state === 'connected' && state === 'asking' && (
        <Button
          look="main"
          onClick={() => {
            connection.order('mark');
          }}
        >
          {markPage}
        </Button>
      )}
    </>
  );
}

/** What there is to say; nothing where the counts say enough. */
function stateOf(connection: Connection): keyof (typeof POPUP)['en']['notices'] | undefined {
  if (connection.state === 'connecting') return undefined;
  if (connection.state === 'unreachable')
    return connection.isBeside ? 'unreachableBeside' : 'unreachable';
  if (connection.state !== 'connected') return connection.state;
  const { page } = connection.report;
  if (page.state !== 'marking') return page.state;
  return KINDS.every((kind) => page.counts[kind] === 0) ? 'nothing' : undefined;
}

function Legend({ page }: { page: PageState }): JSX.Element {
  const words = useLabels(POPUP);
  const settings = useSettings();
  const change = useChange();
  const format = new Intl.NumberFormat(useLanguage());
  return (
    <section aria-labelledby="legend-title">
      <h2 class="ld-unseen" id="legend-title">
        {words.legend}
      </h2>
      <ul class="popup-legend">
        {KINDS.map((kind) => (
          <li key={kind}>
            <label>
              <input
                type="checkbox"
                class="ld-checkbox"
                checked={settings.kinds[kind]}
                aria-label={words.show.replace('{kind}', words.kinds[kind])}
                onChange={(event) => {
                  change({ kinds: { ...settings.kinds, [kind]: event.currentTarget.checked } });
                }}
              />
              {words.kinds[kind]}
            </label>
            <span class="ld-mark" data-kind={kind} lang="zh-CN">
              {words.samples[kind]}
            </span>
            <span class="popup-count" data-kind={kind}>
              {page.state === 'marking' ? format.format(page.counts[kind]) : '–'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** To the panel, the library, the options, and through the page by keyboard. */
function Ways({ connection }: { connection: Connection }): JSX.Element {
  const words = useLabels(POPUP);
  const say = useToasts();
  const isMarking = connection.state === 'connected' && connection.report.page.state === 'marking';
  return (
    <footer class="popup-foot">
      {connection.state === 'connected' && (
        <Button
          onClick={() => {
            connection.order('mark-selection');
          }}
        >
          {words.markSelection}
        </Button>
      )}
      <div class="popup-ways">
        <Button
          icon="panel"
          // There from the beginning: what a hand is on its way to must not move.
          disabled={connection.state !== 'connected'}
          onClick={() => {
            if (connection.state !== 'connected') return;
            openPanel(connection.windowId).then(
              () => {
                window.close();
              },
              () => {
                say({ text: words.panelFailed, bad: true });
              },
            );
          }}
        >
          {words.panel}
        </Button>
        <Button icon="library" onClick={() => void openLibrary()}>
          {words.library}
        </Button>
        <IconButton icon="settings" label={words.options} onClick={() => void openOptions()} />
      </div>
      {isMarking && (
        <p class="popup-keys">
          <Key keys={['Alt', '.']} does={words.next} />
          <Key keys={['Alt', ',']} does={words.previous} />
          <Key keys={['Esc']} does={words.close} />
        </p>
      )}
    </footer>
  );
}

function Key({ keys, does }: { keys: readonly string[]; does: string }): JSX.Element {
  return (
    <span>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}{' '}
      {does}
    </span>
  );
}
