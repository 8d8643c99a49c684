import type { JSX } from 'preact';
import { KINDS, type MentionKind } from '../../engine/types';
import { contrastProblems, PAGES, toHexColour } from '../../settings/contrast';
import { declarations } from '../../settings/paint';
import { withPreset } from '../../settings/presets';
import { MARK_STYLES, type MarkStyle, PRESET_NAMES, type Settings } from '../../settings/types';
import { Button } from '../../ui/kit/button';
import { Select, Switch } from '../../ui/kit/fields';
import { OPTIONS } from '../../ui/labels/options';
import { useLabels } from '../../ui/labels/use';
import type { MarkColours } from '../../ui/tokens';
import { useChange, useSettings } from '../settings-surface';

const SCHEMES = ['light', 'dark'] as const;

/** The colours that a style shows. */
const PARTS: Readonly<Record<MarkStyle, readonly (keyof MarkColours)[]>> = {
  background: ['background', 'text'],
  underline: ['accent'],
  bold: ['accent'],
};

/** Which kinds are marked, and how they look. */
export function Marks(): JSX.Element {
  const words = useLabels(OPTIONS);
  const settings = useSettings();
  const change = useChange();
  return (
    <>
      <div class="options-row" role="group" aria-label={words.preset}>
        {PRESET_NAMES.map((preset) => (
          <Button
            key={preset}
            aria-pressed={settings.preset === preset}
            onClick={() => {
              change(withPreset(preset));
            }}
          >
            {words.presets[preset]}
          </Button>
        ))}
        {settings.preset === 'custom' && <span class="ld-muted">{words.presets.custom}</span>}
      </div>
      <Preview settings={settings} />
      <div class="options-kinds">
        {KINDS.map((kind) => (
          <KindEditor key={kind} kind={kind} settings={settings} />
        ))}
      </div>
      <Problems settings={settings} />
    </>
  );
}

/** The kind of each piece of the sample sentence. */
const SAMPLE_KINDS: readonly (MentionKind | undefined)[] = [
  undefined,
  'zone',
  undefined,
  'figure',
  undefined,
  'figure',
  undefined,
  'programme',
  undefined,
];

function Preview({ settings }: { settings: Settings }): JSX.Element {
  const words = useLabels(OPTIONS);
  return (
    <div class="options-previews">
      {SCHEMES.map((scheme) => (
        <figure key={scheme} class="options-preview">
          <figcaption class="ld-label">{words.schemes[scheme]}</figcaption>
          <p
            lang="zh-CN"
            style={{
              colorScheme: scheme,
              background: PAGES[scheme],
              color: scheme === 'light' ? '#1b1e25' : '#eceef2',
            }}
          >
            {words.sample.map((piece, at) => {
              const kind = SAMPLE_KINDS[at];
              return kind === undefined || !settings.kinds[kind] ? (
                piece
              ) : (
                <span key={at} style={declarations(settings.colours[kind], settings.style[kind])}>
                  {piece}
                </span>
              );
            })}
          </p>
        </figure>
      ))}
    </div>
  );
}

interface KindProps {
  kind: MentionKind;
  settings: Settings;
}

function KindEditor({ kind, settings }: KindProps): JSX.Element {
  const words = useLabels(OPTIONS);
  const change = useChange();
  const style = settings.style[kind];
  const colours = settings.colours[kind];
  return (
    <fieldset class="options-kind">
      <legend>{words.kinds[kind]}</legend>
      <Switch
        label={words.isMarked.replace('{kind}', words.kinds[kind])}
        checked={settings.kinds[kind]}
        onChange={(on) => {
          change({ kinds: { ...settings.kinds, [kind]: on } });
        }}
      />
      <Select
        label={words.style}
        options={MARK_STYLES.map((value) => ({ value, label: words.styles[value] }))}
        value={style}
        onChange={(value) => {
          change({ style: { ...settings.style, [kind]: value } });
        }}
      />
      <table class="options-colours">
        <thead>
          <tr>
            <td />
            {SCHEMES.map((scheme) => (
              <th key={scheme} scope="col">
                {words.schemes[scheme]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PARTS[style].map((part) => (
            <tr key={part}>
              <th scope="row">{words.colours[part]}</th>
              {SCHEMES.map((scheme) => (
                <td key={scheme}>
                  <input
                    type="color"
                    class="options-colour"
                    value={colours[part][scheme]}
                    aria-label={`${words.kinds[kind]} · ${words.colours[part]} · ${words.schemes[scheme]}`}
                    onChange={(event) => {
                      const colour = toHexColour(event.currentTarget.value);
                      if (colour === undefined) return;
                      const shades = { ...colours[part], [scheme]: colour };
                      change({
                        colours: { ...settings.colours, [kind]: { ...colours, [part]: shades } },
                      });
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

/** What of the choice is hard to see. */
function Problems({ settings }: { settings: Settings }): JSX.Element {
  const words = useLabels(OPTIONS);
  const problems = contrastProblems(settings);
  return (
    <ul class="options-problems" role="status">
      {problems.map(({ kind, scheme, ratio, needed }) => (
        <li key={`${kind}-${scheme}`}>
          {words.hardToSee
            .replace('{kind}', words.kinds[kind])
            .replace('{scheme}', words.schemes[scheme])
            .replace('{ratio}', ratio.toFixed(1))
            .replace('{needed}', String(needed))}
        </li>
      ))}
    </ul>
  );
}
