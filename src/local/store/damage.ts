import { NuageError } from '../../errors.ts';

/** A file of the store cannot be trusted. Nothing has been changed in it. */
export class DamagedStoreError extends NuageError {
  /** The file that is damaged. */
  readonly file: string;

  constructor(file: string, problem: string, cause?: unknown) {
    super('DamagedStore', `${file} is damaged: ${problem}`, {
      hint:
        'Put back a copy of the directory or load a saved cloud; or move the directory away to begin with an ' +
        'empty one. `sqlite3 state.db .recover` may still read rows out of it.',
      cause,
    });
    this.file = file;
  }
}

/** SQLite's primary result codes for a file that is not what it should be: CORRUPT and NOTADB. */
const damageCodes = new Set([11, 26]);

function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

/** Words an error of SQLite that means a damaged file; anything else comes back as it is. */
export function worded(error: unknown, file: string): unknown {
  const code = sqliteCode(error);
  if (code === undefined || !damageCodes.has(code)) return error;
  return new DamagedStoreError(file, error instanceof Error ? error.message : String(error), error);
}

/** Whether another connection holds the database. */
export function isBusy(error: unknown): boolean {
  return sqliteCode(error) === 5;
}
