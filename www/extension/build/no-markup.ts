import type { Plugin } from 'vite';

/** A file of a library that writes markup, and the same without it; undefined where the library has changed. */
interface Writer {
  readonly file: RegExp;
  readonly without: (code: string) => string | undefined;
}

/** Replaces each of some passages; undefined unless every one is there. */
const replacing =
  (...passages: readonly (readonly [RegExp, string])[]) =>
  (code: string): string | undefined =>
    passages.every(([passage]) => passage.test(code))
      ? passages.reduce((rest, [passage, instead]) => rest.replace(passage, instead), code)
      : undefined;

const WRITERS: readonly Writer[] = [
  {
    // `dangerouslySetInnerHTML`, which nothing of ours uses, and the end of it.
    file: /\/preact\/dist\/preact(?:\.module)?\.m?js$/,
    without: replacing(
      [/(\w+)\.innerHTML=(\w+)\.__html/, 'void 0'],
      [/(\w+)\.innerHTML=""/, '$1.replaceChildren()'],
    ),
  },
  {
    // Tooltips written as markup; ours are drawn (`renderMode: 'richText'`).
    file: /\/echarts\/lib\/component\/tooltip\/TooltipHTMLContent\.js$/,
    without: (code) =>
      code.includes('export default TooltipHTMLContent;')
        ? `export default function () { throw new Error('charts draw their tooltips') }`
        : undefined,
  },
  {
    // Pictures of several charts in one, which nothing of ours takes.
    file: /\/echarts\/lib\/core\/echarts\.js$/,
    without: replacing([
      /[\w.]+\.painter\.getSvgRoot\(\)\.innerHTML = \w+;/,
      `throw new Error('charts are saved one by one');`,
    ]),
  },
];

/**
 * The code of a library's file without the writing of markup: page text is hostile, and what is not in the package cannot be
 * misused. Undefined for files that write none; throws where a library has changed so that this no longer finds it.
 */
export function withoutMarkup(file: string, code: string): string | undefined {
  const writer = WRITERS.find((each) => each.file.test(file));
  if (writer === undefined) return undefined;
  const instead = writer.without(code);
  if (instead === undefined)
    throw new Error(`${file} writes markup in another way: see extension/build/no-markup.ts`);
  return instead;
}

/** Vite's part of it. */
export function noMarkup(): Plugin {
  return {
    name: 'liangdian:no-markup',
    enforce: 'pre',
    transform: (code, id) => withoutMarkup(id.split('?')[0] ?? id, code),
  };
}
