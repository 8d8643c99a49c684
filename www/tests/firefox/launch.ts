import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WebDriver } from 'selenium-webdriver';
import { Driver, Options, ServiceBuilder } from 'selenium-webdriver/firefox.js';
import { browserPath, FIREFOX_FLAGS } from '../browsers';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Given to the extension in place of the one Firefox draws by lot, so that a test knows where its pages are. */
const UUID = '6f1c2f0e-5d0a-4a2e-9d7b-2b0f6a1d4c11';

/** Where the extension's own pages are. */
export const ORIGIN = `moz-extension://${UUID}`;

/** Firefox with the built extension, as a temporary add-on. Throws, naming the command that helps, when it is not built. */
export async function launchFirefox(): Promise<WebDriver> {
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
    .setPreference(
      'extensions.webextensions.uuids',
      JSON.stringify({ 'extension@liangdian': UUID }),
    );
  options.enableBidi();
  const driver = Driver.createSession(
    options,
    // Without system access a driver may not open the pages of an extension.
    new ServiceBuilder(browserPath('geckodriver')).addArguments('--allow-system-access').build(),
  );
  await driver.installAddon(xpi, true);
  return driver;
}
