import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Context, Driver, Options, ServiceBuilder } from 'selenium-webdriver/firefox.js';
import { browserPath, FIREFOX_FLAGS } from '../browsers';

const ROOT = resolve(import.meta.dirname, '../../..');

/** What Firefox knows the extension by. */
export const ID = 'extension@liangdian';

/** Given to the extension in place of the one Firefox draws by lot, so that a test knows where its pages are. */
const UUID = '6f1c2f0e-5d0a-4a2e-9d7b-2b0f6a1d4c11';

/** Where the extension's own pages are. */
export const ORIGIN = `moz-extension://${UUID}`;

/** Firefox with the built extension, as a temporary add-on; downloads go to the folder, if one is given. Throws, naming the command that helps, when it is not built. */
export async function launchFirefox(downloads?: string): Promise<Driver> {
  const { version } = JSON.parse(readFileSync(resolve(ROOT, 'www/package.json'), 'utf8')) as {
    version: string;
  };
  const xpi = resolve(ROOT, `dist/liangdian-${version}-firefox.xpi`);
  if (!existsSync(xpi)) {
    throw new Error('the extension is not built: run `npm run build:extension --prefix www`');
  }
  const options = new Options()
    .setBinary(browserPath('firefox'))
    .addArguments(...FIREFOX_FLAGS)
    .setPreference('extensions.webextensions.uuids', JSON.stringify({ [ID]: UUID }));
  if (downloads !== undefined) {
    options
      .setPreference('browser.download.folderList', 2)
      .setPreference('browser.download.dir', downloads);
  }
  options.enableBidi();
  const driver = Driver.createSession(
    options,
    // Without system access a driver may not open the pages of an extension.
    new ServiceBuilder(browserPath('geckodriver')).addArguments('--allow-system-access').build(),
  );
  await driver.installAddon(xpi, true);
  return driver;
}

/** Ends the extension's background, as Firefox does by itself when it has been idle. Throws when it runs on. */
export async function endBackground(firefox: Driver): Promise<void> {
  await firefox.setContext(Context.CHROME);
  try {
    const state = await firefox.executeScript<string>(
      `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ID)});
       return extension.terminateBackground().then(() => extension.backgroundState);`,
    );
    if (state !== 'stopped') throw new Error(`the background is ${state}`);
  } finally {
    await firefox.setContext(Context.CONTENT);
  }
}

/** What a reader may let an extension into on its page in the add-ons manager, by Firefox's names. */
const RIGHTS = {
  files: 'internal:fileSchemeAllowed',
  'private windows': 'internal:privateBrowsingAllowed',
} as const;

/** Lets the extension into more than it was installed with; it starts anew. */
export async function allow(firefox: Driver, into: keyof typeof RIGHTS): Promise<void> {
  await firefox.setContext(Context.CHROME);
  try {
    await firefox.executeScript(
      `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
       const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
       return ExtensionPermissions.add(${JSON.stringify(ID)}, { permissions: [${JSON.stringify(RIGHTS[into])}], origins: [] })
         .then(() => AddonManager.getAddonByID(${JSON.stringify(ID)}))
         .then((addon) => addon.reload());`,
    );
  } finally {
    await firefox.setContext(Context.CONTENT);
  }
}

/** Writes into the extension's storage, as its own pages do; `null` takes away. */
export async function storeIn(driver: Driver, items: Record<string, unknown>): Promise<void> {
  const page = await driver.getWindowHandle();
  await driver.switchTo().newWindow('tab');
  await driver.get(`${ORIGIN}/options.html`);
  await driver.executeAsyncScript((items: Record<string, unknown>, done: () => void) => {
    interface Area {
      set(items: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    }
    const { local } = (globalThis as unknown as { browser: { storage: { local: Area } } }).browser
      .storage;
    const entries = Object.entries(items);
    const gone = entries.filter(([, value]) => value === null).map(([key]) => key);
    const kept = Object.fromEntries(entries.filter(([, value]) => value !== null));
    void local
      .remove(gone)
      .then(() => local.set(kept))
      .then(done);
  }, items);
  await driver.close();
  await driver.switchTo().window(page);
}
