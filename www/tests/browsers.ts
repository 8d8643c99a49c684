import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Flags every Chromium of the tests starts with: no sandbox (tests run as root), no first-run talk, no network of its own. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Flags every Firefox of the tests starts with. */
export const FIREFOX_FLAGS: readonly string[] = ['-headless'];

const PROGRAMS = {
  chromium: {
    variable: 'LIANGDIAN_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  },
  chromedriver: { variable: 'LIANGDIAN_CHROMEDRIVER', names: ['chromedriver'] },
  firefox: { variable: 'LIANGDIAN_FIREFOX', names: ['firefox', 'firefox-esr'] },
  geckodriver: { variable: 'LIANGDIAN_GECKODRIVER', names: ['geckodriver'] },
} as const;

/** The path of a browser or driver: the environment's word first, then PATH. Throws, naming what is missing. */
export function browserPath(program: keyof typeof PROGRAMS): string {
  const { variable, names } = PROGRAMS[program];
  const given = process.env[variable];
  if (given !== undefined && given !== '') return given;
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      for (const suffix of suffixes) {
        const path = join(folder, name + suffix);
        if (isExecutable(path)) return path;
      }
    }
  }
  throw new Error(`${program} was not found: install it, or set ${variable} to its path`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
