import type { MarkColours, Shades } from '../ui/tokens';
import { isHexColour } from './contrast';
import type { MarkStyle } from './types';

/**
 * The body of the `::highlight()` rule for one kind of mark. Colours that are not `#rrggbb` are left out, so that nothing a reader
 * or an imported file says can write CSS.
 */
export function declarations(colours: MarkColours, style: MarkStyle): string {
  const background = shadesOf(colours.background);
  const text = shadesOf(colours.text);
  const accent = shadesOf(colours.accent);
  switch (style) {
    case 'background':
      return rule({ 'background-color': background, color: text });
    case 'underline':
      return rule({
        'text-decoration-line': 'underline',
        'text-decoration-color': accent,
        'text-decoration-thickness': '0.13em',
      });
    case 'bold':
      // A highlight cannot change the weight of letters, which would move the text; a shadow on both sides makes them as heavy.
      return rule({
        color: accent,
        'text-shadow': accent && `0.03em 0 ${accent}, -0.03em 0 ${accent}`,
      });
  }
}

function shadesOf({ light, dark }: Shades): string | undefined {
  return isHexColour(light) && isHexColour(dark) ? `light-dark(${light}, ${dark})` : undefined;
}

function rule(properties: Record<string, string | undefined>): string {
  return Object.entries(properties)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value};`]))
    .join(' ');
}
