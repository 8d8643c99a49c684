import { describe, expect, it } from 'vitest';
import { KINDS } from '../engine/types';
import { MARK_COLOURS, SURFACE_COLOURS, tokenProperties } from './tokens';

/** The contrast of two colours `#rrggbb` as WCAG 2 defines it, 1 to 21. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(KINDS)('the text of a %s is read easily on its mark', (kind) => {
    const { background, text } = MARK_COLOURS[kind];
    expect(contrast(background[scheme], text[scheme])).toBeGreaterThanOrEqual(7);
  });

  it.each(KINDS)('the accent of a %s is seen on our surfaces, and bears text', (kind) => {
    const accent = MARK_COLOURS[kind].accent[scheme];
    expect(contrast(accent, SURFACE_COLOURS.surface[scheme])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accent, scheme === 'light' ? '#ffffff' : '#000000')).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it.each(['text', 'muted', 'danger', 'rise', 'fall'] as const)(
    '%s is read on both surfaces',
    (name) => {
      for (const ground of [SURFACE_COLOURS.surface, SURFACE_COLOURS.raised]) {
        expect(contrast(SURFACE_COLOURS[name][scheme], ground[scheme])).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(['text', 'muted', 'rise', 'fall'] as const)('%s is read on a chosen row', (name) => {
    const ground = SURFACE_COLOURS.chosen[scheme];
    expect(contrast(SURFACE_COLOURS[name][scheme], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('the main button bears text, and fields have an edge', () => {
    const { action, edge, surface, raised } = SURFACE_COLOURS;
    expect(contrast(action[scheme], surface[scheme])).toBeGreaterThanOrEqual(4.5);
    for (const ground of [surface, raised]) {
      expect(contrast(edge[scheme], ground[scheme])).toBeGreaterThanOrEqual(3);
    }
  });

  it('the focus ring is seen', () => {
    const { focus, surface } = SURFACE_COLOURS;
    expect(contrast(focus[scheme], surface[scheme])).toBeGreaterThanOrEqual(3);
  });
});

it('lengths follow the root font size, or the screen where a page may have changed that', () => {
  expect(tokenProperties()).toContain('--ld-size: 0.875rem;');
  expect(tokenProperties('px')).toContain('--ld-size: 14px;');
});
