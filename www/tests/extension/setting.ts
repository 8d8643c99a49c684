import { resolve } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { LAST_FIGURE, textsOf } from '../highlights';
import { serve, type Site } from '../serve';
import { forget } from './database';
import { launch, type Launched, type LaunchOptions } from './launch';
import { factRows, NARROW, openPanel } from './panel';

interface Setting {
  /** Markup by path, served beside the fixtures. */
  pages: Readonly<Record<string, string>>;
  /** Sent with every file. */
  headers: Readonly<Record<string, string>>;
  launching: LaunchOptions;
  site: Site;
  /** One browser for all tests with the same setting. */
  chromium: Launched;
}

interface Each {
  /** The article of the fixtures, in a tab of its own, marked. */
  article: Page;
  /** The panel of the article, in a tab beside it, with its facts. */
  panel: Page;
  /** Leaves the browser as it was: without tabs, settings, saved facts. */
  leftClean: undefined;
}

/** A test in a Chromium that has the extension, and no more of what was done before. */
export const test = base.extend<Each, Setting>({
  pages: [{}, { option: true, scope: 'worker' }],
  headers: [{}, { option: true, scope: 'worker' }],
  launching: [{}, { option: true, scope: 'worker' }],
  site: [
    async ({ pages, headers }, use) => {
      const site = await serve(resolve(import.meta.dirname, '../fixtures'), pages, headers);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  chromium: [
    async ({ launching }, use) => {
      const chromium = await launch(launching);
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
  leftClean: [
    async ({ chromium }, use) => {
      await use(undefined);
      // The tab the browser began with stays, because the last one would take the window with it.
      const [, ...tabs] = chromium.context.pages();
      for (const tab of tabs) await tab.close();
      await forget(chromium);
    },
    { auto: true },
  ],
  article: async ({ chromium, site }, use) => {
    const page = await chromium.open(`${site.origin}/article.html`);
    await expect.poll(() => textsOf(page)).toContain(LAST_FIGURE);
    await use(page);
  },
  panel: async ({ article, chromium }, use) => {
    const panel = await openPanel(article, chromium);
    await panel.setViewportSize(NARROW);
    await expect(factRows(panel).first()).toBeVisible();
    await use(panel);
  },
});

export { expect };

/** Under this policy a page may load and run nothing at all. */
export const STRICT = { 'content-security-policy': "default-src 'none'" };
