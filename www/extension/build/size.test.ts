import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkSize } from './size';

it('refuses what is larger after gzip than its budget, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liangdian-size-'));
  const file = join(folder, 'content.js');
  writeFileSync(file, randomBytes(2000));
  expect(() => {
    checkSize(file, 1000);
  }).toThrow('content.js');
  writeFileSync(file, 'a'.repeat(100_000));
  expect(() => {
    checkSize(file, 1000);
  }).not.toThrow();
  rmSync(folder, { recursive: true });
});
