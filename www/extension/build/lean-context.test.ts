import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { withoutUnused } from './lean-context';

const file = resolve(
  import.meta.dirname,
  '../../node_modules/wxt/dist/utils/content-script-context.mjs',
);

it('the context keeps what the content script calls, and nothing of what it does not', () => {
  const lean = withoutUnused(file, readFileSync(file, 'utf8'));
  for (const used of [
    'onInvalidated(cb)',
    'addEventListener(target',
    'stopOldScripts()',
    'notifyInvalidated()',
  ])
    expect(lean).toContain(used);
  expect(lean).not.toMatch(/^\t(?:block|set\w+|request\w+)\(|locationWatcher/m);
});

it('another WXT stops the build', () => {
  expect(() => withoutUnused(file, 'class ContentScriptContext {}')).toThrow('lean-context.ts');
});

it('leaves every other file alone', () => {
  expect(withoutUnused('x/other.mjs', 'setInterval(run)')).toBeUndefined();
});
