import { describe, expect, it } from 'vitest';
import { KINDS } from '../engine/types';
import { contrast, contrastProblems, linearRgb, toHexColour } from './contrast';
import { PRESETS, withPreset } from './presets';
import { PRESET_NAMES, type Preset } from './types';

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#ffffff', '#0000ff', 8.59],
])('the contrast of %s and %s is %f', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

it.each([
  ['#FFE59A', '#ffe59a'],
  ['abc', '#aabbcc'],
  [' #0b6e79 ', '#0b6e79'],
  ['red', undefined],
  ['#12345', undefined],
  ['#ffffff;background:url(//x)', undefined],
  ['', undefined],
])('%s typed is the colour %s', (typed, colour) => {
  expect(toHexColour(typed)).toBe(colour);
});

describe.each(PRESET_NAMES)('the preset %s', (name) => {
  it('is seen on light and on dark pages', () => {
    expect(contrastProblems(PRESETS[name])).toEqual([]);
  });

  it('stays seen when its style is changed', () => {
    for (const style of ['background', 'underline', 'bold'] as const) {
      const all = { figure: style, zone: style, programme: style };
      expect(contrastProblems({ ...PRESETS[name], style: all })).toEqual([]);
    }
  });
});

it('high contrast means at least 10', () => {
  for (const kind of KINDS) {
    const { background, text } = PRESETS['high-contrast'].colours[kind];
    expect(contrast(background.light, text.light)).toBeGreaterThan(10);
    expect(contrast(background.dark, text.dark)).toBeGreaterThan(10);
  }
});

it('says what of a choice is hard to see, and how hard', () => {
  const { colours, style } = withPreset('default');
  const choice: Preset = {
    colours: {
      ...colours,
      zone: { ...colours.zone, text: { light: '#cccccc', dark: colours.zone.text.dark } },
      programme: { ...colours.programme, accent: { light: '#eeeeee', dark: '#eeeeee' } },
    },
    style: { ...style, programme: 'underline' },
  };
  const problems = contrastProblems(choice);
  expect(problems).toMatchObject([
    { kind: 'zone', scheme: 'light', of: 'text', needed: 4.5 },
    { kind: 'programme', scheme: 'light', of: 'accent', needed: 3 },
  ]);
  expect(problems[0]?.ratio).toBeLessThan(1.5);
});

/** What colours become without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1), in linear light. */
const SIGHT = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** How different two colours look: their distance in OKLab, where 0.02 is just seen. */
function distance(one: string, other: string, sight: keyof typeof SIGHT): number {
  const a = seen(one, sight);
  const b = seen(other, sight);
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function seen(colour: string, sight: keyof typeof SIGHT): [number, number, number] {
  const [r, g, b] = linearRgb(colour);
  const [red, green, blue] = SIGHT[sight];
  const light = ([x, y, z]: readonly [number, number, number]): number =>
    Math.max(0, x * r + y * g + z * b);
  return oklab(light(red), light(green), light(blue));
}

function oklab(r: number, g: number, b: number): [number, number, number] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)('with %s', (sight) => {
  it.each(['light', 'dark'] as const)(
    'the kinds of the colour-blind preset differ in %s',
    (scheme) => {
      const { colours } = PRESETS['colour-blind'];
      for (const part of ['background', 'accent'] as const) {
        const shown = KINDS.map((kind) => colours[kind][part][scheme]);
        for (const [i, one] of shown.entries())
          for (const other of shown.slice(i + 1))
            expect
              .soft(distance(one, other, sight), `${part} ${one} ${other}`)
              .toBeGreaterThan(0.1);
      }
    },
  );
});
