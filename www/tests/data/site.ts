import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serve, type Site } from '../serve';

/** The policy of the extension's own pages. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'";

/** Serves a page that has library and export as `parts`, under the policy of the extension's own pages. */
export async function serveParts(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'liangdian-data-'));
  await build({
    configFile: false,
    logLevel: 'error',
    base: '/',
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'entry.ts'),
        output: { entryFileNames: 'entry.js' },
      },
    },
  });
  const page =
    '<!doctype html><meta charset="utf-8"><script type="module" src="/entry.js"></script>';
  const site = await serve(folder, { '/': page }, { 'content-security-policy': POLICY });
  return {
    ...site,
    close: async () => {
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
