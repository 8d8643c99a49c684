import type { JSX } from 'preact';
import { LANGUAGE_CHOICES, NUMBER_STYLE_CHOICES } from '../../settings/types';
import { Select, Switch } from '../../ui/kit/fields';
import { OPTIONS } from '../../ui/labels/options';
import { useLabels } from '../../ui/labels/use';
import { useChange, useSettings } from '../settings-surface';
import { Shortcuts } from './shortcuts';

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
