import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ConfigurationError } from '../../errors.ts';
import { DamagedStoreError, worded } from './damage.ts';
import { checkWriteAheadLog } from './write-ahead-log.ts';
import { writeWhole } from './write-whole.ts';

/** "nuag" in ASCII: SQLite keeps it in the header, so that `file state.db` and we know whose it is. */
const applicationId = 0x6e756167;
/** Raised when a store of an older nuage can no longer be read as it is. */
const storeFormat = 1;
/** Checking a small file whole costs milliseconds; a large one is checked when it was not closed. */
const alwaysCheckedBytes = 4 * 1024 * 1024;

export const databaseName = 'state.db';
/** Says that there is a store here, so that an emptied database is not taken for a new one. */
const markerName = 'cloud.json';

const tables = `
  CREATE TABLE nuage_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE nuage_tables (name TEXT PRIMARY KEY, revision INTEGER NOT NULL, columns TEXT NOT NULL) WITHOUT ROWID;
`;

function pragma(database: DatabaseSync, name: string): unknown {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}

/**
 * A transaction copies each page that it changes before it changes it, and the log takes whole pages: small ones cost a
 * message or an instance, whose row and indexes are on a handful of them, a third less.
 */
const pageBytes = 4096;

function create(database: DatabaseSync): void {
  const stamp = `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${storeFormat};`;
  database.exec(`PRAGMA page_size = ${pageBytes}; BEGIN; ${stamp} ${tables} COMMIT`);
}

/** A database in memory; from the bytes of a saved one when given. */
export function memoryDatabase(content?: Uint8Array): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  if (content === undefined) create(database);
  else {
    database.deserialize(content);
    checkOwner(database, 'The saved cloud');
  }
  return database;
}

function checkOwner(database: DatabaseSync, file: string): void {
  if (Number(pragma(database, 'application_id')) !== applicationId)
    throw new ConfigurationError(`${file} is a database of another program.`, {
      hint: 'Choose another directory for the local cloud.',
    });
  const format = Number(pragma(database, 'user_version'));
  if (format > storeFormat)
    throw new ConfigurationError(
      `${file} was written by a newer nuage (format ${format}; this one reads up to ${storeFormat}).`,
      { hint: 'Update nuage, or choose another directory for the local cloud.' },
    );
}

function check(database: DatabaseSync, file: string): void {
  const found = database.prepare('PRAGMA quick_check(3)').all();
  const problems = found.map((row) => String(row['quick_check'])).filter((line) => line !== 'ok');
  if (problems.length > 0) throw new DamagedStoreError(file, problems.join('; '));
}

/** Whether the marker of an earlier store is here; a marker from a newer nuage is refused. */
function readMarker(directory: string): boolean {
  const marker = join(directory, markerName);
  if (!existsSync(marker)) return false;
  let format: unknown;
  try {
    const content: unknown = JSON.parse(readFileSync(marker, 'utf8'));
    format = typeof content === 'object' && content !== null && 'format' in content && content.format;
  } catch (error) {
    throw new DamagedStoreError(marker, 'it is not JSON', error);
  }
  if (typeof format !== 'number') throw new DamagedStoreError(marker, 'it does not say its format');
  if (format > storeFormat)
    throw new ConfigurationError(
      `${directory} was written by a newer nuage (format ${format}; this one reads up to ${storeFormat}).`,
      { hint: 'Update nuage, or choose another directory for the local cloud.' },
    );
  return true;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * The database of a data directory, which must exist and be locked. A damaged file is named, never repaired or
 * begun anew. With `durable` every commit also survives a power cut, not only the end of the process.
 */
export function directoryDatabase(directory: string, durable: boolean): DatabaseSync {
  const file = join(directory, databaseName);
  const log = `${file}-wal`;
  const known = readMarker(directory);
  const size = sizeOf(file);
  const unclean = sizeOf(log) > 0;
  if (size === 0 && known) throw new DamagedStoreError(file, 'it is missing or empty');
  if (size === 0 && unclean)
    throw new DamagedStoreError(file, `it is missing or empty, but ${log} holds writes`);
  if (unclean) checkWriteAheadLog(log);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 2000 });
    if (size === 0) create(database);
    else checkOwner(database, file);
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${durable ? 'FULL' : 'NORMAL'}`);
    if (unclean || size <= alwaysCheckedBytes) check(database, file);
    if (!known)
      writeWhole(join(directory, markerName), `${JSON.stringify({ format: storeFormat })}\n`, {
        flush: durable,
      });
    return database;
  } catch (error) {
    database?.close();
    throw worded(error, file);
  }
}

/**
 * Copies a whole database into a new file. SQLite syncs what it copies as it syncs the database itself; nobody waits for
 * that here, since the copy is read back at once.
 */
export function copyInto(database: DatabaseSync, file: string): void {
  const synchronous = Number(pragma(database, 'synchronous'));
  database.exec('PRAGMA synchronous = OFF');
  try {
    database.prepare('VACUUM INTO ?').run(file);
  } finally {
    database.exec(`PRAGMA synchronous = ${synchronous}`);
  }
}
