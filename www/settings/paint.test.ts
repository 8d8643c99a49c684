import { expect, it } from 'vitest';
import { declarations } from './paint';
import { PRESETS } from './presets';

const { figure } = PRESETS.default.colours;

it('a background is painted with the text on it', () => {
  expect(declarations(figure, 'background')).toBe(
    'background-color: light-dark(#ffe59a, #574000); color: light-dark(#2e2000, #ffedbf);',
  );
});

it('a line and heavier letters take the accent', () => {
  expect(declarations(figure, 'underline')).toContain(
    'text-decoration-color: light-dark(#8a5a00, #ffc94d);',
  );
  expect(declarations(figure, 'bold')).toMatch(
    /^color: light-dark\(#8a5a00, #ffc94d\); text-shadow/,
  );
});

it.each(['background', 'underline', 'bold'] as const)(
  'nothing but a hex colour gets into the sheet (%s)',
  (style) => {
    const evil = { light: 'red} html{display:none', dark: '#000000' };
    const css = declarations({ background: evil, text: evil, accent: evil }, style);
    expect(css).not.toMatch(/red|display|[{}]/);
  },
);
