import * as v from 'valibot';
import { isHexColour } from './contrast';
import { withPreset } from './presets';
import {
  LANGUAGE_CHOICES,
  MARK_STYLES,
  NUMBER_STYLE_CHOICES,
  PRESET_NAMES,
  SETTINGS_VERSION,
  SITE_RULES,
  type Settings,
} from './types';

/** The settings of somebody who has changed none. */
export const DEFAULTS: Settings = {
  version: SETTINGS_VERSION,
  ...withPreset('default'),
  kinds: { figure: true, zone: true, programme: true },
  language: 'auto',
  numberStyle: 'auto',
  otherSites: 'always',
  print: false,
};

/** Takes a field's own schema and usual value, and gives the schema that reads it. */
type Leniency = <T>(schema: v.GenericSchema<T>, usual: NoInfer<T>) => v.GenericSchema<T>;

const HEX_COLOUR = v.pipe(v.string(), v.check(isHexColour, 'not a colour #rrggbb'));

function schemaWith(field: Leniency): v.GenericSchema<Settings> {
  const { colours, style, kinds } = DEFAULTS;
  const shades = (of: 'figure' | 'zone' | 'programme', part: 'background' | 'text' | 'accent') =>
    field(
      v.object({
        light: field(HEX_COLOUR, colours[of][part].light),
        dark: field(HEX_COLOUR, colours[of][part].dark),
      }),
      colours[of][part],
    );
  const coloursOf = (kind: 'figure' | 'zone' | 'programme') =>
    field(
      v.object({
        background: shades(kind, 'background'),
        text: shades(kind, 'text'),
        accent: shades(kind, 'accent'),
      }),
      colours[kind],
    );
  const styleOf = (kind: keyof typeof style) => field(v.picklist(MARK_STYLES), style[kind]);
  const isOn = (kind: keyof typeof kinds) => field(v.boolean(), kinds[kind]);
  return v.object({
    version: field(v.pipe(v.number(), v.integer(), v.minValue(1)), SETTINGS_VERSION),
    preset: field(v.picklist([...PRESET_NAMES, 'custom']), DEFAULTS.preset),
    colours: field(
      v.object({
        figure: coloursOf('figure'),
        zone: coloursOf('zone'),
        programme: coloursOf('programme'),
      }),
      colours,
    ),
    style: field(
      v.object({
        figure: styleOf('figure'),
        zone: styleOf('zone'),
        programme: styleOf('programme'),
      }),
      style,
    ),
    kinds: field(
      v.object({ figure: isOn('figure'), zone: isOn('zone'), programme: isOn('programme') }),
      kinds,
    ),
    language: field(v.picklist(LANGUAGE_CHOICES), DEFAULTS.language),
    numberStyle: field(v.picklist(NUMBER_STYLE_CHOICES), DEFAULTS.numberStyle),
    otherSites: field(v.picklist(SITE_RULES), DEFAULTS.otherSites),
    print: field(v.boolean(), DEFAULTS.print),
  });
}

/** Settings as they must be in a file: a wrong field is an issue with its path. */
export const STRICT_SETTINGS = schemaWith((schema) => schema);

const LENIENT_SETTINGS = schemaWith((schema, usual) => v.fallback(schema, usual));

/** What is stored, as settings: what is missing, unknown or damaged has its usual value, field by field. Never throws. */
export function readSettings(stored: unknown): Settings {
  const read = v.safeParse(LENIENT_SETTINGS, stored);
  return read.success ? read.output : DEFAULTS;
}
