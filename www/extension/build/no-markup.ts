import type { Plugin } from 'vite';

/** Preact's own file, under whatever name its package gives it to a bundler. */
const PREACT = /\/preact\/dist\/preact(?:\.module)?\.m?js$/;

/** Where Preact writes markup: `dangerouslySetInnerHTML`, which nothing of ours uses, and the end of it. */
const WRITES = /(\w+)\.innerHTML=(\w+)\.__html/;
const CLEARS = /(\w+)\.innerHTML=""/;

/**
 * Takes the writing of markup out of Preact's code: page text is hostile, and what is not in the package cannot be misused.
 * Throws where Preact has changed so that this no longer finds it.
 */
export function withoutMarkup(code: string): string {
  if (!WRITES.test(code) || !CLEARS.test(code)) {
    throw new Error('this Preact writes markup in another way: see extension/build/no-markup.ts');
  }
  return code.replace(WRITES, 'void 0').replace(CLEARS, '$1.replaceChildren()');
}

/** Vite's part of it. */
export function noMarkup(): Plugin {
  return {
    name: 'liangdian:no-markup',
    enforce: 'pre',
    transform: (code, id) =>
      PREACT.test(id.split('?')[0] ?? id) ? withoutMarkup(code) : undefined,
  };
}
