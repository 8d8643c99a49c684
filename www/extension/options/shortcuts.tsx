import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../ui/kit/button';
import { OPTIONS } from '../../ui/labels/options';
import { useLabels, useLanguage } from '../../ui/labels/use';
import english from '../public/_locales/en/messages.json';
import simplified from '../public/_locales/zh_CN/messages.json';
import traditional from '../public/_locales/zh_TW/messages.json';

/** The commands of the manifest as they are listed, and what their names are kept as; the panel's differs by browser. */
const COMMANDS = [
  ['toggle-site', 'commandToggle'],
  ['open-panel', 'commandPanel'],
  ['_execute_sidebar_action', 'commandPanel'],
  ['next-mark', 'commandNext'],
  ['previous-mark', 'commandPrevious'],
] as const;

/** The browser gives them in its own language only, and the reader may have chosen another. */
const MESSAGES = { en: english, 'zh-CN': simplified, 'zh-TW': traditional };

/** Which keys do what, as the reader has set them in the browser. */
export function Shortcuts(): JSX.Element {
  const words = useLabels(OPTIONS);
  const messages = MESSAGES[useLanguage()];
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const read = (): void => {
      void browser.commands.getAll().then((commands) => {
        setKeys(new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut])));
      });
    };
    read();
    // The browser does not say when they change; they are changed in another tab.
    addEventListener('focus', read);
    return () => {
      removeEventListener('focus', read);
    };
  }, []);
  return (
    <div class="options-wide">
      <h3>{words.shortcuts}</h3>
      <p class="ld-label">{words.shortcutsHint}</p>
      <dl class="options-shortcuts">
        {COMMANDS.filter(([command]) => keys.has(command)).map(([command, message]) => (
          <div key={command}>
            <dt>{messages[message].message}</dt>
            <dd>{keys.get(command) ? <kbd>{keys.get(command)}</kbd> : words.unset}</dd>
          </div>
        ))}
      </dl>
      <Button
        icon="open"
        onClick={() => {
          openShortcutSettings();
        }}
      >
        {words.changeShortcuts}
      </Button>
    </div>
  );
}

/** Each browser keeps the keys of its extensions in a page of its own. */
function openShortcutSettings(): void {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings !== undefined) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
