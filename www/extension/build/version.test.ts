import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { projectVersion } from './version';

const made: string[] = [];

function project(cargo: string, npm: string): string {
  const root = mkdtempSync(join(tmpdir(), 'liangdian-version-'));
  made.push(root);
  mkdirSync(join(root, 'www'));
  writeFileSync(
    join(root, 'Cargo.toml'),
    `[workspace]\nmembers = ["."]\n\n[workspace.package]\nedition = "2024"\nversion = "${cargo}"\n\n[dependencies]\nversion = "9.9.9"\n`,
  );
  writeFileSync(join(root, 'www/package.json'), JSON.stringify({ version: npm }));
  return root;
}

afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

it('is the one both manifests give', () => {
  expect(projectVersion(project('1.2.3', '1.2.3'))).toBe('1.2.3');
});

it('is refused when they differ', () => {
  expect(() => projectVersion(project('1.2.3', '1.2.4'))).toThrow('1.2.3');
});

it('agrees in this project', () => {
  expect(() => projectVersion(resolve(import.meta.dirname, '../../..'))).not.toThrow();
});
