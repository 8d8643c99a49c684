import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The project's version, which Cargo.toml and www/package.json both give. Throws when they differ. */
export function projectVersion(root: string): string {
  const cargo = readFileSync(resolve(root, 'Cargo.toml'), 'utf8');
  const crate = /^\[workspace\.package\][^[]*?^version = "([^"]+)"/ms.exec(cargo)?.[1];
  const manifest: unknown = JSON.parse(readFileSync(resolve(root, 'www/package.json'), 'utf8'));
  const npm = (manifest as { version: string }).version;
  if (crate !== npm) {
    throw new Error(
      `Cargo.toml says version ${crate ?? '(none)'}, www/package.json says ${npm}: make them equal`,
    );
  }
  return npm;
}
