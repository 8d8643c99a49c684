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
