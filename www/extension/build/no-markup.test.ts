import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { withoutMarkup } from './no-markup';

const require = createRequire(import.meta.url);
const echarts = dirname(require.resolve('echarts/package.json'));

/** Markup from anything but an empty string. */
const WRITES = /\.innerHTML ?= ?(?!=|["']{2})/;

it.each([
  ['Preact', require.resolve('preact').replace(/\.js$/, '.mjs')],
  ['tooltips', resolve(echarts, 'lib/component/tooltip/TooltipHTMLContent.js')],
  ['charts', resolve(echarts, 'lib/core/echarts.js')],
])('the %s in use write no markup any more', (_, file) => {
  const code = readFileSync(file, 'utf8');
  expect(code).toMatch(WRITES);
  expect(withoutMarkup(file, code)).not.toMatch(WRITES);
});

it('a library that does it in another way stops the build', () => {
  for (const file of [
    'x/preact/dist/preact.mjs',
    'x/echarts/lib/core/echarts.js',
    'x/echarts/lib/component/tooltip/TooltipHTMLContent.js',
  ])
    expect(() => withoutMarkup(file, 'element.setHTML(text)')).toThrow('no-markup.ts');
});

it('leaves every other file alone', () => {
  expect(withoutMarkup('x/other.js', 'element.innerHTML = text')).toBeUndefined();
});
