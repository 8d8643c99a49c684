import type { MentionKind } from '../engine/types';

/** A colour as a light page and a dark page show it: any CSS `<color>`. */
export interface Shades {
  readonly light: string;
  readonly dark: string;
}

/** How one kind of mark looks; `text` on `background` has a contrast of at least 7 in both shades. */
export interface MarkColours {
  readonly background: Shades;
  readonly text: Shades;
  /** The same hue, strong enough to stand alone: swatches, the mark whose card is open. */
  readonly accent: Shades;
}

/** The one place that says what colour a kind has. */
export const MARK_COLOURS: Readonly<Record<MentionKind, MarkColours>> = {
  figure: {
    background: { light: '#ffe59a', dark: '#574000' },
    text: { light: '#2e2000', dark: '#ffedbf' },
    accent: { light: '#8a5a00', dark: '#ffc94d' },
  },
  zone: {
    background: { light: '#bdebec', dark: '#0b4a52' },
    text: { light: '#05292d', dark: '#d2f5f7' },
    accent: { light: '#0b6e79', dark: '#5fd3de' },
  },
  programme: {
    background: { light: '#e4d7fb', dark: '#43307a' },
    text: { light: '#241149', dark: '#ece2ff' },
    accent: { light: '#6a3fc0', dark: '#b99bff' },
  },
};

/** Colours of our own surfaces: card, popup, demo. Text colours have a contrast of at least 4.5 on `surface`. */
export const SURFACE_COLOURS = {
  surface: { light: '#ffffff', dark: '#1c1f26' },
  raised: { light: '#f4f5f7', dark: '#272b34' },
  text: { light: '#1b1e25', dark: '#eceef2' },
  muted: { light: '#5a6070', dark: '#a7adba' },
  line: { light: '#d9dce3', dark: '#3a3f4b' },
  /** The border of what can be typed into or switched: a contrast of at least 3. */
  edge: { light: '#848a99', dark: '#767d8d' },
  /** Behind a row that is chosen. */
  chosen: { light: '#e4eefd', dark: '#22324f' },
  /** What the main button of a surface is filled with, and links; bears text in the colour of the surface. */
  action: { light: '#1a5fd0', dark: '#8db8ff' },
  focus: { light: '#1a5fd0', dark: '#8db8ff' },
  /** Growth and decline: in Chinese tables red rises and green falls. */
  rise: { light: '#a8201a', dark: '#ffa9a0' },
  fall: { light: '#0b6b3a', dark: '#7fd8a4' },
  danger: { light: '#a4201b', dark: '#ffaba5' },
} as const satisfies Record<string, Shades>;

/** System fonts, those for Chinese first, so that one line of mixed text keeps one look. */
export const FONT_STACK =
  'system-ui, -apple-system, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", sans-serif';

/** The same for readers of traditional characters. */
export const FONT_STACK_TRADITIONAL =
  'system-ui, -apple-system, "PingFang TC", "Microsoft JhengHei UI", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", sans-serif';

/** A colour that follows the `color-scheme` of the element it is used on. */
export function shade(shades: Shades): string {
  return `light-dark(${shades.light}, ${shades.dark})`;
}

/** The tokens as CSS custom properties (`--ld-…`), the body of a rule: lengths in rem unless `unit` says otherwise. */
export function tokenProperties(unit: 'rem' | 'px' = 'rem'): string {
  const length = (px: number): string => (unit === 'px' ? `${px}px` : `${px / 16}rem`);
  const properties: Record<string, string> = {
    font: FONT_STACK,
    'font-traditional': FONT_STACK_TRADITIONAL,
    'size-small': length(12),
    size: length(14),
    'size-large': length(16),
    'size-title': length(20),
    'space-1': length(4),
    'space-2': length(8),
    'space-3': length(12),
    'space-4': length(16),
    'space-5': length(24),
    'space-6': length(32),
    control: length(32),
    radius: length(10),
    'radius-small': length(4),
  };
  for (const [name, shades] of Object.entries(SURFACE_COLOURS)) properties[name] = shade(shades);
  for (const [kind, colours] of Object.entries(MARK_COLOURS)) {
    properties[kind] = shade(colours.background);
    properties[`${kind}-text`] = shade(colours.text);
    properties[`${kind}-accent`] = shade(colours.accent);
  }
  return Object.entries(properties)
    .map(([name, value]) => `--ld-${name}: ${value};`)
    .join('\n');
}
