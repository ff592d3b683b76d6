import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import type { Pack, PackEntry } from '../format/pack.ts';

/** Where a block is. */
export interface Location extends PackEntry {
  /** The hash of its pack. */
  readonly pack: string;
}

const tables = `
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  CREATE TABLE packs (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE);
  CREATE TABLE blocks (hash BLOB PRIMARY KEY, pack INTEGER NOT NULL, offset INTEGER NOT NULL, length INTEGER NOT NULL)
    WITHOUT ROWID;
  CREATE INDEX blocks_pack ON blocks (pack);
`;

/**
 * Which block is in which pack, of a whole repository: in a file of SQLite's own that goes when it is closed, so
 * that memory does not grow with what is stored.
 */
export class BlockIndex {
  readonly #database = new DatabaseSync('');
  readonly #statements = new Map<string, StatementSync>();

  constructor() {
    this.#database.exec(tables);
  }

  /** A block that is known already stays where it is. */
  add(packs: readonly Pack[]): void {
    this.#database.exec('BEGIN');
    for (const { hash, entries } of packs) {
      const { lastInsertRowid: inserted, changes } = this.#sql(
        'INSERT OR IGNORE INTO packs (hash) VALUES (?)',
      ).run(hash);
      if (Number(changes) === 0) continue;
      const insert = this.#sql(
        'INSERT OR IGNORE INTO blocks (hash, pack, offset, length) VALUES (?, ?, ?, ?)',
      );
      for (const { hash: block, offset, length } of entries)
        insert.run(Buffer.from(block, 'hex'), inserted, offset, length);
    }
    this.#database.exec('COMMIT');
  }

  find(hash: string): Location | undefined {
    const row = this.#sql(
      'SELECT packs.hash AS pack, offset, length FROM blocks JOIN packs ON packs.id = pack WHERE blocks.hash = ?',
    ).get(Buffer.from(hash, 'hex'));
    if (row === undefined) return undefined;
    return { hash, pack: String(row['pack']), offset: Number(row['offset']), length: Number(row['length']) };
  }

  hasPack(hash: string): boolean {
    return this.#sql('SELECT 1 FROM packs WHERE hash = ?').get(hash) !== undefined;
  }

  /** The hashes of all packs, in order. */
  *packs(): Generator<string> {
    for (const row of this.#sql('SELECT hash FROM packs ORDER BY hash').iterate()) yield String(row['hash']);
  }

  entriesOf(pack: string): readonly PackEntry[] {
    return this.#sql(
      'SELECT lower(hex(blocks.hash)) AS hash, offset, length FROM blocks JOIN packs ON packs.id = pack ' +
        'WHERE packs.hash = ? ORDER BY offset',
    )
      .all(pack)
      .map((row) => ({
        hash: String(row['hash']),
        offset: Number(row['offset']),
        length: Number(row['length']),
      }));
  }

  /** Forgets a pack and what is in it. */
  drop(pack: string): void {
    this.#sql('DELETE FROM blocks WHERE pack = (SELECT id FROM packs WHERE hash = ?)').run(pack);
    this.#sql('DELETE FROM packs WHERE hash = ?').run(pack);
  }

  close(): void {
    this.#database.close();
  }

  #sql(text: string): StatementSync {
    let statement = this.#statements.get(text);
    if (statement === undefined) {
      statement = this.#database.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement;
  }
}
