import { BackupDamaged, LibraryError } from '../../library/errors';
import type { LibraryWords } from '../../ui/labels/library';

/** What the library could not do, in a sentence that says where it went wrong. */
export function problemOf(error: unknown, words: LibraryWords): string {
  if (error instanceof BackupDamaged) {
    if (error.fault === 'foreign') return words.foreign;
    const where = error.path ?? `${error.line ?? 1}:${error.column ?? 1}`;
    return words.damaged.replace('{where}', () => where);
  }
  if (error instanceof LibraryError) return words.problems[error.problem];
  const message = error instanceof Error ? error.message : String(error);
  return words.problems.other.replace('{}', () => message);
}
