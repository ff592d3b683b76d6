import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeDirectorySync } from '../../make-directory.ts';
import { NuageError } from '../../errors.ts';
import { isBusy } from './damage.ts';
import { processId } from './process-id.ts';
import { writeWhole } from './write-whole.ts';

/** Who holds a data directory. */
export interface LockHolder {
  readonly pid: number;
  /** Where its cloud answers; absent while it listens nowhere. */
  readonly port?: number | undefined;
}

/** Names the holder, for people and for commands that want to talk to it. */
const holderFile = 'lock';
/** What is really locked. The system lets go of it when the process ends, however it ends: no lock is ever stale. */
const lockFile = 'lock.db';

/** Another process has the directory open. */
export class DataDirectoryInUseError extends NuageError {
  readonly directory: string;
  /** Undefined for the moment between its taking the lock and saying so. */
  readonly holder: LockHolder | undefined;

  constructor(directory: string, holder: LockHolder | undefined) {
    const by = holder === undefined ? 'another process' : `process ${holder.pid}`;
    const where = holder?.port === undefined ? '' : `, which answers on port ${holder.port}`;
    super('DataDirectoryInUse', `${directory} is open in ${by}${where}.`, {
      hint:
        holder?.port === undefined
          ? 'Wait until it ends, or choose another directory.'
          : `Talk to it at http://localhost:${holder.port}, or end it first.`,
    });
    this.directory = directory;
    this.holder = holder;
  }
}

/** Who holds the directory as its lock file says, which is all one can know without taking it. */
export function readLockHolder(directory: string): LockHolder | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(join(directory, holderFile), 'utf8'));
    if (typeof content !== 'object' || content === null || !('pid' in content)) return undefined;
    if (typeof content.pid !== 'number') return undefined;
    const port = 'port' in content && typeof content.port === 'number' ? content.port : undefined;
    return { pid: content.pid, port };
  } catch {
    return undefined;
  }
}

/** A data directory is open in one process at a time. */
export class DirectoryLock {
  readonly #directory: string;
  readonly #database: DatabaseSync;

  /** Takes the lock or throws a DataDirectoryInUseError that says who has it. */
  constructor(directory: string) {
    makeDirectorySync(directory, { mode: 0o700 });
    this.#directory = directory;
    this.#database = new DatabaseSync(join(directory, lockFile));
    try {
      this.#database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    } catch (error) {
      this.#database.close();
      if (isBusy(error)) throw new DataDirectoryInUseError(directory, readLockHolder(directory));
      throw error;
    }
    try {
      this.announce(undefined);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  /** Writes down where the holder answers. */
  announce(port: number | undefined): void {
    const pid = processId();
    writeWhole(
      join(this.#directory, holderFile),
      `${JSON.stringify(port === undefined ? { pid } : { pid, port })}\n`,
    );
  }

  release(): void {
    rmSync(join(this.#directory, holderFile), { force: true });
    this.#database.close();
  }
}
