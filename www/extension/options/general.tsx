import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LANGUAGE_CHOICES, NUMBER_STYLE_CHOICES } from '../../settings/types';
import { Button } from '../../ui/kit/button';
import { Select, Switch } from '../../ui/kit/fields';
import { OPTIONS } from '../../ui/labels/options';
import { useLabels } from '../../ui/labels/use';
import { useChange, useSettings } from '../settings-surface';

interface Command {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly shortcut?: string | undefined;
}

/** Language, numbers, print and shortcuts. */
export function General(): JSX.Element {
  const words = useLabels(OPTIONS);
  const settings = useSettings();
  const change = useChange();
  return (
    <div class="options-fields">
      <Select
        label={words.language}
        options={LANGUAGE_CHOICES.map((value) => ({ value, label: words.languages[value] }))}
        value={settings.language}
        onChange={(language) => {
          change({ language });
        }}
      />
      <Select
        label={words.numberStyle}
        options={NUMBER_STYLE_CHOICES.map((value) => ({ value, label: words.numberStyles[value] }))}
        value={settings.numberStyle}
        onChange={(numberStyle) => {
          change({ numberStyle });
        }}
      />
      <Switch
        label={words.print}
        checked={settings.print}
        onChange={(print) => {
          change({ print });
        }}
      />
      <Shortcuts />
    </div>
  );
}

/** Commands as they are listed: the panel's name differs by browser. */
const ORDER = [
  'toggle-site',
  'open-panel',
  '_execute_sidebar_action',
  'next-mark',
  'previous-mark',
];

function placeOf({ name = '' }: Command): number {
  return ORDER.indexOf(name);
}

function Shortcuts(): JSX.Element {
  const words = useLabels(OPTIONS);
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    const read = (): void => {
      void browser.commands.getAll().then(setCommands);
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
        {commands
          .filter(({ description }) => Boolean(description))
          .sort((one, other) => placeOf(one) - placeOf(other))
          .map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : words.unset}</dd>
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
