import { MARK_COLOURS } from '../ui/tokens';
import type { Preset, PresetName, Settings } from './types';

const ALL_BACKGROUND = {
  figure: 'background',
  zone: 'background',
  programme: 'background',
} as const;

/** The choices that can be taken as a whole; each holds to the contrast it promises, which a test computes. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  default: { colours: MARK_COLOURS, style: ALL_BACKGROUND },

  // Yellow, blue and vermilion after Okabe and Ito's palette, light apart as well as in hue, so that they are told apart with any one
  // kind of cone missing; and programmes also by their shape.
  'colour-blind': {
    colours: {
      figure: {
        background: { light: '#f5ee8e', dark: '#4d3d00' },
        text: { light: '#1f1c00', dark: '#fffbc2' },
        accent: { light: '#3d3200', dark: '#f0e442' },
      },
      zone: {
        background: { light: '#7cc4ee', dark: '#00619a' },
        text: { light: '#001a2b', dark: '#ffffff' },
        accent: { light: '#0072b2', dark: '#56b4e9' },
      },
      programme: {
        background: { light: '#ec9a5c', dark: '#a84a00' },
        text: { light: '#1f0b00', dark: '#ffffff' },
        accent: { light: '#c05500', dark: '#e8742c' },
      },
    },
    style: { figure: 'background', zone: 'background', programme: 'underline' },
  },

  quiet: {
    colours: MARK_COLOURS,
    style: { figure: 'underline', zone: 'underline', programme: 'underline' },
  },

  'high-contrast': {
    colours: {
      figure: {
        background: { light: '#ffee00', dark: '#ffee00' },
        text: { light: '#000000', dark: '#000000' },
        accent: { light: '#5c4a00', dark: '#ffee00' },
      },
      zone: {
        background: { light: '#003a70', dark: '#7ae7ff' },
        text: { light: '#ffffff', dark: '#000000' },
        accent: { light: '#003a70', dark: '#7ae7ff' },
      },
      programme: {
        background: { light: '#5a0070', dark: '#ffb3ff' },
        text: { light: '#ffffff', dark: '#000000' },
        accent: { light: '#5a0070', dark: '#ffb3ff' },
      },
    },
    style: ALL_BACKGROUND,
  },
};

/** A preset as a change of the settings. */
export function withPreset(preset: PresetName): Pick<Settings, 'preset' | 'colours' | 'style'> {
  return { preset, ...PRESETS[preset] };
}
