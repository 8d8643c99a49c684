import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** A web server for one test file. */
export interface Site {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** The paths asked for so far, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/**
 * Serves a folder, and the given pages over it, on this machine and any free port.
 *
 * @param folder - absolute path; what is not in it is answered 404
 * @param pages - markup by path, such as `/own.html`; a promise keeps whoever asks waiting
 * @param headers - sent with every file, such as a `content-security-policy`
 */
export async function serve(
  folder: string,
  pages: Readonly<Record<string, string | Promise<string>>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const requests: string[] = [];
  const body = async (path: string): Promise<string | Buffer> => {
    const page = pages[path];
    if (page !== undefined) return page;
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(folder + sep)) throw new Error('outside the folder');
    return readFile(file);
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    body(path).then(
      (content) => {
        const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
        response
          .writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers })
          .end(content);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
