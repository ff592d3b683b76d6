import { DatabaseSync } from 'node:sqlite';

/** A set of hashes in a file of SQLite's own, so that memory does not grow with it. */
export class LiveBlocks implements Disposable {
  readonly #database = new DatabaseSync('');

  constructor() {
    this.#database.exec(
      'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE TABLE live (hash BLOB PRIMARY KEY) WITHOUT ROWID',
    );
  }

  add(hashes: Iterable<string>): void {
    const insert = this.#database.prepare('INSERT OR IGNORE INTO live VALUES (?)');
    this.#database.exec('BEGIN');
    for (const hash of hashes) insert.run(Buffer.from(hash, 'hex'));
    this.#database.exec('COMMIT');
  }

  has(hash: string): boolean {
    return (
      this.#database.prepare('SELECT 1 FROM live WHERE hash = ?').get(Buffer.from(hash, 'hex')) !== undefined
    );
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }
}
