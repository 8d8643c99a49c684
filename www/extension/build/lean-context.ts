import type { Plugin } from 'vite';

const CONTEXT = /\/wxt\/dist\/utils\/content-script-context\.mjs$/;

/** What the content script never calls, and what only that needs. */
const UNUSED: readonly RegExp[] = [
  /^\tlocationWatcher = .*\n/m,
  /^\t\tif \(type === "wxt:locationchange"\) \{\n.*\n\t\t\}\n/m,
  ...['block', 'setInterval', 'setTimeout', 'requestAnimationFrame', 'requestIdleCallback'].map(
    (name) => new RegExp(`^\\t${name}\\(.*\\) \\{\\n(?:\\t\\t.*\\n)*\\t\\}\\n`, 'm'),
  ),
];

/**
 * WXT's context of a content script without the methods that ours does not call: it is in every page, and a bundler cannot drop
 * methods of a class. Undefined for other files; throws where WXT has changed so that this no longer finds them.
 */
export function withoutUnused(file: string, code: string): string | undefined {
  if (!CONTEXT.test(file)) return undefined;
  if (!UNUSED.every((passage) => passage.test(code)))
    throw new Error(`${file} has changed: see extension/build/lean-context.ts`);
  return UNUSED.reduce((rest, passage) => rest.replace(passage, ''), code);
}

/** Vite's part of it. */
export function leanContext(): Plugin {
  return {
    name: 'liangdian:lean-context',
    enforce: 'pre',
    transform: (code, id) => withoutUnused(id.split('?')[0] ?? id, code),
  };
}
