import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The date of every file in an archive, so that the same files make the same archive; zip knows none before 1980. */
const DATE = new Date(1980, 0, 1, 0, 0, 0);

/** Packs the files of `folder`, in the order of their names, into the zip `file`. */
export function writeArchive(folder: string, file: string): void {
  const entries: Zippable = {};
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name));
  for (const path of paths.sort()) {
    entries[relative(folder, path).split(sep).join('/')] = readFileSync(path);
  }
  writeFileSync(file, zipSync(entries, { level: 9, mtime: DATE }));
}
