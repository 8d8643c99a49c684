import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test as base } from '@playwright/test';
import { build } from 'vite';
import type { Counts, Engine, MentionKind } from '../../engine/types';
import type { elsewhereOf } from '../../page/article';
import type { Lens, LensOptions } from '../../page/lens';
import type { PageMetadata, readMetadata } from '../../page/metadata';

const WASM = join(import.meta.dirname, '../../engine/pkg/liangdian_bg.wasm');
const ADDRESS = 'http://page.test/';

/** A page as the tests see it, with the lens beside it in the page's own world. */
export class LensPage {
  constructor(
    readonly page: Page,
    private readonly script: string,
  ) {}

  /** Shows a page that has no network but itself. */
  async show(html: string, headers: Record<string, string> = {}): Promise<void> {
    await this.page.unrouteAll();
    await this.page.route('**/*', (route) =>
      route.request().url() === ADDRESS
        ? route.fulfill({
            body: html,
            headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
          })
        : route.abort(),
    );
    await this.page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
  }

  /** Starts a lens with the real engine; resolves when the page as it stands is marked. */
  async start(options: { root?: string; ignore?: string } = {}): Promise<void> {
    await this.page.evaluate(this.script);
    await this.page.evaluate(
      async ([wasm, { root, ignore }]) => {
        const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
        const engine = await liangdian.loadEngine(bytes);
        liangdian.engine = engine;
        const lensOptions: LensOptions = {};
        const element = root === undefined ? null : document.querySelector(root);
        if (element !== null) lensOptions.root = element;
        if (ignore !== undefined) lensOptions.ignore = (element) => element.matches(ignore);
        globalThis.lens = new liangdian.Lens(engine, document, lensOptions);
        await globalThis.lens.start();
      },
      [wasm(), options] as const,
    );
  }

  /** The texts of the page's marks, in its article and elsewhere. */
  sides(): Promise<{ article: string[]; elsewhere: string[] }> {
    return this.page.evaluate(() => {
      const { title } = liangdian.readMetadata(document);
      const isElsewhere = liangdian.elsewhereOf(document, title);
      const side = (wanted: boolean): string[] =>
        lens
          .marks()
          .filter(({ range }) => isElsewhere(range.startContainer) === wanted)
          .map(({ range }) => range.toString());
      return { article: side(false), elsewhere: side(true) };
    });
  }

  /** What the page says about itself. */
  async metadata(): Promise<PageMetadata> {
    await this.page.evaluate(this.script);
    return this.page.evaluate(() => liangdian.readMetadata(document));
  }

  stop(): Promise<void> {
    return this.page.evaluate(() => lens.stop());
  }

  /** The painted texts of each kind, in the order of the document. */
  painted(): Promise<Record<MentionKind, string[]>> {
    return this.page.evaluate(() => {
      const of = (kind: string): string[] => {
        const ranges = [...(CSS.highlights.get(`liangdian-${kind}`) ?? [])].map((painted) => {
          const range = document.createRange();
          range.setStart(painted.startContainer, painted.startOffset);
          range.setEnd(painted.endContainer, painted.endOffset);
          return range;
        });
        return ranges
          .filter((range) => !range.collapsed && range.startContainer.isConnected)
          .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
          .map((range) => range.toString());
      };
      return { figure: of('figure'), zone: of('zone'), programme: of('programme') };
    });
  }

  /** The texts of all marks that are shown, whether they are near enough to be painted or not. */
  marked(): Promise<string[]> {
    return this.page.evaluate(() => lens.marks().map((mark) => mark.range.toString()));
  }

  counts(): Promise<Counts> {
    return this.page.evaluate(() => lens.counts);
  }

  /** The whole document as markup. */
  markup(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.outerHTML);
  }
}

/** What the page layer's script puts into the page. */
declare global {
  var liangdian: {
    Lens: typeof Lens;
    readMetadata: typeof readMetadata;
    elsewhereOf: typeof elsewhereOf;
    loadEngine(wasm: BufferSource): Promise<Engine>;
    /** The engine of the last lens. */
    engine: Engine;
  };
  var lens: Lens;
}

let bytes: string | undefined;

function wasm(): string {
  bytes ??= readFileSync(WASM).toString('base64');
  return bytes;
}

interface Fixtures {
  lensPage: LensPage;
}

/** Tests with one page and the page layer built as it would be for a site. */
export const test = base.extend<Fixtures, { script: string }>({
  script: [
    // Playwright reads what a fixture needs from this pattern: nothing.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      await use(await bundle());
    },
    { scope: 'worker' },
  ],
  lensPage: async ({ page, script }, use) => {
    await use(new LensPage(page, script));
  },
});

export { expect } from '@playwright/test';

async function bundle(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, 'entry.ts'),
        formats: ['iife'],
        name: 'liangdian',
      },
    },
  });
  const [first] = [outputs].flat();
  if (first === undefined || !('output' in first)) throw new Error('the page layer was not built');
  return `${first.output[0].code}\nglobalThis.liangdian = liangdian;`;
}
