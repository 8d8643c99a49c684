/** Which sentence a surface shows. */
export type LibraryProblem =
  | 'storage-blocked'
  | 'storage-full'
  | 'database-damaged'
  | 'database-newer'
  | 'backup-damaged'
  | 'backup-newer';

/** Something the library could not do. What was saved before is as it was. */
export abstract class LibraryError extends Error {
  abstract readonly problem: LibraryProblem;
}

/** The browser gives no database: private window, storage switched off, or a policy. */
export class StorageBlocked extends LibraryError {
  override readonly name = 'StorageBlocked';
  readonly problem = 'storage-blocked';
}

/** The device or the browser's quota is full; nothing of the write was kept. */
export class StorageFull extends LibraryError {
  override readonly name = 'StorageFull';
  readonly problem = 'storage-full';
}

/** The database can be opened or read no more. `rescue` may still read some of it. */
export class DatabaseDamaged extends LibraryError {
  override readonly name = 'DatabaseDamaged';
  readonly problem = 'database-damaged';
}

/** A later release of the extension wrote the database. */
export class DatabaseNewer extends LibraryError {
  override readonly name = 'DatabaseNewer';
  readonly problem = 'database-newer';
}

/** What is wrong with a backup file. */
export type BackupFault =
  /** Not JSON at `line` and `column`. */
  | 'syntax'
  /** JSON, but not a backup of ours. */
  | 'foreign'
  /** The value at `path` is missing or of a wrong kind. */
  | 'content';

/** A backup that cannot be restored; nothing was written. */
export class BackupDamaged extends LibraryError {
  override readonly name = 'BackupDamaged';
  readonly problem = 'backup-damaged';
  readonly fault: BackupFault;
  /** Where a syntax error is, from 1. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** Where wrong content is: `facts[12].value`. */
  readonly path: string | undefined;

  constructor(
    fault: BackupFault,
    where: { line?: number; column?: number; path?: string },
    message: string,
  ) {
    super(message);
    this.fault = fault;
    this.line = where.line;
    this.column = where.column;
    this.path = where.path;
  }
}

/** A backup that a later release wrote. */
export class BackupNewer extends LibraryError {
  override readonly name = 'BackupNewer';
  readonly problem = 'backup-newer';
}

const BLOCKED = /^(?:SecurityError|InvalidStateError|MissingAPIError|NotAllowedError)$/;
const CLOSED = /^(?:OpenFailedError|DatabaseClosedError)$/;
const FULL = /^QuotaExceeded(?:Error)?$/;
const DAMAGED =
  /^(?:UnknownError|DataError|NotFoundError|NotReadableError|SchemaError|UpgradeError)$/;

/** What the database threw, as one of ours where it is the storage's fault; anything else as it is. */
export function toLibraryError(error: unknown): unknown {
  if (error instanceof LibraryError) return error;
  const names = [...namesOf(error)];
  if (names.includes('VersionError')) return new DatabaseNewer(String(error), { cause: error });
  const cause = { cause: error };
  const message = error instanceof Error ? error.message : String(error);
  if (
    names.some((name) => FULL.test(name)) ||
    /\b(?:disk|storage|no space)\b.*\bfull|no space/i.test(message)
  )
    return new StorageFull(message, cause);
  if (names.some((name) => BLOCKED.test(name))) return new StorageBlocked(message, cause);
  if (names.some((name) => DAMAGED.test(name))) return new DatabaseDamaged(message, cause);
  // Nothing says why: not to be taken for damage, which people repair by deleting.
  if (names.some((name) => CLOSED.test(name))) return new StorageBlocked(message, cause);
  return error;
}

/** The names of an error and of those it was made from. */
function* namesOf(error: unknown, depth = 0): Generator<string> {
  if (typeof error !== 'object' || error === null || depth > 4) return;
  const { name, inner, cause, failures } = error as Record<string, unknown>;
  const failed: unknown[] = Array.isArray(failures) ? failures.slice(0, 3) : [];
  if (typeof name === 'string') yield name;
  for (const within of [inner, cause, ...failed]) yield* namesOf(within, depth + 1);
}
