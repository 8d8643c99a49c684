import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeArchive } from './archive';

it('holds every file, and is the same for the same files whenever they were written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liangdian-archive-'));
  const tree = join(folder, 'tree');
  mkdirSync(join(tree, '_locales/en'), { recursive: true });
  writeFileSync(join(tree, 'manifest.json'), '{}');
  writeFileSync(join(tree, '_locales/en/messages.json'), '{"a":1}');
  writeArchive(tree, join(folder, 'one.zip'));
  utimesSync(join(tree, 'manifest.json'), 1_000_000_000, 1_000_000_000);
  writeArchive(tree, join(folder, 'two.zip'));

  const [one, two] = [readFileSync(join(folder, 'one.zip')), readFileSync(join(folder, 'two.zip'))];
  expect(one.equals(two)).toBe(true);
  const files = Object.entries(unzipSync(one)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(files).toEqual([
    ['_locales/en/messages.json', '{"a":1}'],
    ['manifest.json', '{}'],
  ]);
  rmSync(folder, { recursive: true });
});
