import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { By, until, type WebDriver } from 'selenium-webdriver';

/** A folder for one browser's downloads. */
export class Downloads {
  readonly folder: string;
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
    this.folder = join(root, 'downloads');
  }

  static async make(): Promise<Downloads> {
    const downloads = new Downloads(await mkdtemp(join(tmpdir(), 'liangdian-firefox-')));
    await mkdir(downloads.folder);
    return downloads;
  }

  /** Puts a file beside them, and says where. */
  async keep(name: string, content: Buffer): Promise<string> {
    const path = join(this.#root, name);
    await writeFile(path, content);
    return path;
  }

  /** The next file that comes, once it is whole; it is not kept. */
  async next(driver: WebDriver): Promise<Buffer> {
    const whole = async (): Promise<string | undefined> => {
      const names = await readdir(this.folder);
      // While it comes the browser keeps an empty file by its name, and what there is of it in another.
      return names.some((name) => name.endsWith('.part')) ? undefined : names[0];
    };
    const name = await driver.wait(whole, 10_000);
    if (name === undefined) throw new Error('nothing was downloaded');
    const path = join(this.folder, name);
    const content = await readFile(path);
    await rm(path);
    return content;
  }

  async remove(): Promise<void> {
    await rm(this.#root, { recursive: true });
  }
}

/** Does what opens a file dialog on an extension's page, and chooses a file in its place: no driver sees the dialog there. */
export async function chooseFile(
  driver: WebDriver,
  path: string,
  open: () => Promise<unknown>,
): Promise<void> {
  await driver.executeScript(() => {
    HTMLInputElement.prototype.click = function () {
      this.id = 'file-to-choose';
      document.body.append(this);
    };
  });
  await open();
  const input = await driver.wait(until.elementLocated(By.id('file-to-choose')), 10_000);
  await input.sendKeys(path);
  await driver.executeScript(() => {
    document.querySelector('#file-to-choose')?.remove();
  });
}
