import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Throws when a file, gzipped, is larger than so many bytes. */
export function checkSize(file: string, most: number): void {
  const bytes = gzipSync(readFileSync(file), { level: 9 }).length;
  if (bytes > most) {
    throw new Error(`${basename(file)} is ${bytes} bytes after gzip, over its budget of ${most}`);
  }
}
