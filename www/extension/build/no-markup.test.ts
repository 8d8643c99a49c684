import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { withoutMarkup } from './no-markup';

const preact = createRequire(import.meta.url).resolve('preact');

it('the Preact in use writes no markup any more', () => {
  const code = readFileSync(preact.replace(/\.js$/, '.mjs'), 'utf8');
  expect(code).toMatch(/\.innerHTML=/);
  expect(withoutMarkup(code)).not.toMatch(/\.innerHTML=[^=]/);
});

it('a Preact that does it in another way stops the build', () => {
  expect(() => withoutMarkup('element.setHTML(text)')).toThrow('no-markup.ts');
});
