import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The sizes both browsers and their stores ask for, in pixels. */
export const ICON_SIZES = [16, 32, 48, 96, 128] as const;

/** Draws the icon in every size into `folder`; returns the files as WXT copies them, `icons/SIZE.png`. */
export function drawIcons(
  svg: string,
  folder: string,
): { absoluteSrc: string; relativeDest: string }[] {
  const source = readFileSync(svg, 'utf8');
  mkdirSync(folder, { recursive: true });
  return ICON_SIZES.map((size) => {
    const file = resolve(folder, `${size}.png`);
    writeFileSync(
      file,
      new Resvg(source, { fitTo: { mode: 'width', value: size } }).render().asPng(),
    );
    return { absoluteSrc: file, relativeDest: `icons/${size}.png` };
  });
}
