import { join } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { makeDirectorySync } from '../../make-directory.ts';
import { Sealer } from '../keys/sealer.ts';
import { isSealed, markSealed, sealingKeyOf } from '../keys/sealing-key.ts';
import { Ledger } from '../metering/ledger.ts';
import { Meter } from '../metering/meter.ts';
import { worded } from './damage.ts';
import { copyInto, databaseName, directoryDatabase, memoryDatabase } from './database.ts';
import { Presence } from './presence.ts';
import { RowCache } from './row-cache.ts';
import { Schema } from './schema.ts';
import { ScopedState } from './scoped-state.ts';
import { Statements } from './statements.ts';
import type { State, TableDefinition } from './table.ts';
import { Transaction } from './transaction.ts';
import { WaitingWrites } from './waiting-writes.ts';

export interface StoreOptions {
  /** Where to keep it; in memory when absent. */
  readonly directory?: string | undefined;
  /** Survive a power cut too, at the price of a disk sync for each commit. */
  readonly durable?: boolean | undefined;
  /** A database to begin with, in memory only. */
  readonly content?: Uint8Array | undefined;
  /** The key that its secrets are sealed with. */
  readonly sealingKey?: Uint8Array | undefined;
}

/** The one truth of a local cloud: tables of JSON rows in SQLite. */
export class Store {
  readonly transaction: Transaction;
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  readonly #states = new Map<string, ScopedState>();
  readonly #root: ScopedState;
  readonly #file: string;
  readonly #presence: Presence | undefined;
  /** Where it is kept; undefined in memory. */
  readonly directory: string | undefined;
  /** Whether each commit survives a power cut. */
  readonly durable: boolean;
  /** For what must not be readable in a row. */
  readonly sealer: Sealer;
  /** What is still to be written, in memory. */
  readonly waiting: WaitingWrites;
  /** Writes down what is used, from when to when. */
  readonly meter: Meter;

  constructor(options: StoreOptions = {}) {
    this.directory = options.directory;
    this.durable = options.durable ?? false;
    this.#file =
      options.directory === undefined ? 'the store in memory' : join(options.directory, databaseName);
    if (options.directory === undefined) this.#database = memoryDatabase(options.content);
    else {
      makeDirectorySync(options.directory, { mode: 0o700 });
      this.#database = directoryDatabase(options.directory, options.durable ?? false);
    }
    this.#statements = new Statements(this.#database);
    if (options.directory !== undefined) this.#presence = new Presence(this.#file);
    this.transaction = new Transaction(this.#database, this.#presence);
    this.waiting = new WaitingWrites(this.#statements, this.transaction, options.directory === undefined);
    const schema = new Schema(this.#database, this.transaction);
    this.sealer = new Sealer(
      () => sealingKeyOf(this, options.sealingKey),
      (key) => markSealed(this, key),
    );
    const ledger = new Ledger(this.#statements, this.transaction, this.waiting, (sql) => this.define(sql));
    this.meter = new Meter(this.#statements, this.transaction, ledger);
    const context = {
      sealer: this.sealer,
      onDisk: options.directory !== undefined,
      meter: this.meter,
      file: this.#file,
      statements: this.#statements,
      transaction: this.transaction,
      waiting: this.waiting,
      cache: new RowCache(),
      empty: new Map<string, boolean>(),
      ensure: <Row>(definition: TableDefinition<Row>) => schema.ensure(definition),
    };
    this.#root = new ScopedState(context, this.#states, '*', '*');
  }

  /** The tables as seen from an account and a region. */
  at(account: string, region: string): State {
    return this.#root.at(account, region);
  }

  /** Runs `body` in one transaction: committed when it returns, undone when it throws. */
  run<T>(body: () => T): T {
    try {
      return this.transaction.run(body);
    } catch (error) {
      throw worded(error, this.#file);
    }
  }

  /** A prepared statement over the store's own tables; its rows are arrays. */
  statement(sql: string): StatementSync {
    return this.#statements.get(sql);
  }

  /** Declares tables of the core itself, which are not rows of an account. */
  define(sql: string): void {
    this.#database.exec(sql);
  }

  /** A value that belongs to the cloud as a whole. */
  meta(key: string): string | undefined {
    const found = this.statement('SELECT value FROM nuage_meta WHERE key = ?').get(key);
    return found === undefined ? undefined : String(found[0]);
  }

  setMeta(key: string, value: string): void {
    this.transaction.write();
    this.statement('INSERT OR REPLACE INTO nuage_meta (key, value) VALUES (?, ?)').run(key, value);
  }

  /** Whether its file was removed while it was open: then it takes no more writes. */
  get isGone(): boolean {
    return this.#presence?.gone === true;
  }

  /** Whether anything was ever sealed. */
  get isSealed(): boolean {
    return isSealed(this);
  }

  /** Writes a copy of the whole database to a new file, which may be gone after a power cut. */
  copyTo(file: string): void {
    this.waiting.flush();
    copyInto(this.#database, file);
  }

  /** Ends the last commit's way into the database file. The store cannot be used afterwards. */
  close(): void {
    this.#statements.clear();
    this.#database.close();
  }
}
