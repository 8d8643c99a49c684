import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** Where Vite lists the licences of the libraries in the scripts, as those ask for. */
export const THIRD_PARTY = { fileName: 'THIRD-PARTY-LICENSES.md' };

/** Puts our own licences beside the scripts. */
export function licences(): Plugin {
  return {
    name: 'liangdian-licences',
    generateBundle() {
      for (const fileName of readdirSync(ROOT).filter((name) => name.startsWith('LICENSE-'))) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(ROOT, fileName)) });
      }
    },
  };
}
