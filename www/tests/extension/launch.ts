import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { browserPath, CHROMIUM_FLAGS } from '../browsers';

/** The built extension, unpacked. */
export const BUILT = resolve(import.meta.dirname, '../../../dist/extension/chromium');

/** Chromium with the built extension in a profile of its own. */
export interface Launched {
  readonly context: BrowserContext;
  /** Where the extension's own pages are: `chrome-extension://…`. */
  readonly origin: string;
  /** Opens a page in a tab of its own. */
  readonly open: (url: string) => Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The language of the browser's own surfaces, and so of the extension's. */
  language?: string;
  colorScheme?: 'light' | 'dark';
  /** Whether pages that are left are kept to come back to, which Playwright forbids by itself. */
  backForwardCache?: boolean;
  /** Another build than {@link BUILT}. */
  folder?: string;
}

/** Pages are 1280 × 900 in it: the browser's own bars take 87 pixels. */
const WINDOW = { width: 1280, height: 987 };

// Popups and side panels are targets of a type of their own while they open, which Playwright leaves alone unless told.
process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';

/** Throws, naming the command that helps, when the extension has not been built. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const folder = options.folder ?? BUILT;
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error('the extension is not built: run `npm run build:extension --prefix www`');
  }
  const language = options.language ?? 'zh-CN';
  const profile = await mkdtemp(join(tmpdir(), 'liangdian-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    // Playwright's own headless switch starts a shell without extensions; the flag starts the whole browser.
    headless: false,
    ignoreDefaultArgs: options.backForwardCache === true ? ['--disable-back-forward-cache'] : [],
    args: [
      ...CHROMIUM_FLAGS,
      '--headless=new',
      `--window-size=${WINDOW.width},${WINDOW.height}`,
      `--lang=${language}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    locale: language,
    colorScheme: options.colorScheme ?? 'light',
    // Given a size, Playwright sets it for popups too, at which Chromium 147 and 148 crash.
    viewport: null,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
