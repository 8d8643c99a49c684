import { KINDS, type MentionKind } from '../engine/types';
import type { MarkStyle, Preset } from './types';

/** What a mark is seen against where it has no background of its own: a usual light page and a usual dark one. */
export const PAGES = { light: '#ffffff', dark: '#1c1f26' } as const;

/** The least contrast of text (WCAG 2, AA), and of lines. */
export const LEAST = { text: 4.5, line: 3 } as const;

const HEX = /^#[0-9a-f]{6}$/;

/** Whether it is `#rrggbb` in lower case, the only form of colour that is stored or put in a style sheet. */
export function isHexColour(text: string): boolean {
  return HEX.test(text);
}

/** What somebody typed, as `#rrggbb`: also `#abc`, capitals, and no `#`. Undefined where it is no such colour. */
export function toHexColour(typed: string): string | undefined {
  const text = typed.trim().toLowerCase().replace(/^#?/, '#');
  const long = text.replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/, '#$1$1$2$2$3$3');
  return isHexColour(long) ? long : undefined;
}

/** The contrast of two colours `#rrggbb` as WCAG 2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The red, green and blue light of a colour `#rrggbb`, each from 0 to 1. */
export function linearRgb(colour: string): [number, number, number] {
  const part = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function luminance(colour: string): number {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour that is hard to see. */
export interface ContrastProblem {
  readonly kind: MentionKind;
  readonly scheme: 'light' | 'dark';
  /** The colour in question: the text on a background, or the accent on the page. */
  readonly of: 'text' | 'accent';
  readonly ratio: number;
  readonly needed: number;
}

/** What of a choice of colours and styles is hard to see; colours that its styles do not show are not judged. */
export function contrastProblems(choice: Preset): ContrastProblem[] {
  return KINDS.flatMap((kind) =>
    (['light', 'dark'] as const).flatMap((scheme) => {
      const { background, text, accent } = choice.colours[kind];
      const style = choice.style[kind];
      const [front, ground, needed] = {
        background: [text[scheme], background[scheme], LEAST.text],
        underline: [accent[scheme], PAGES[scheme], LEAST.line],
        bold: [accent[scheme], PAGES[scheme], LEAST.text],
      }[style] as [string, string, number];
      const ratio = contrast(front, ground);
      return ratio >= needed ? [] : [{ kind, scheme, of: shown(style), ratio, needed }];
    }),
  );
}

function shown(style: MarkStyle): ContrastProblem['of'] {
  return style === 'background' ? 'text' : 'accent';
}
