import type { Statements } from './statements.ts';
import type { Transaction } from './transaction.ts';

export type SqlValue = string | number | null | Uint8Array;

/** A statement that writes one row, whatever was there before. */
export interface RowWrite {
  readonly sql: string;
  /** Makes its values, the same ones whenever it is asked. */
  readonly values: () => readonly SqlValue[];
}

/** So many rows wait at most, and so many characters and bytes of them. */
const mostRows = 256;
const mostWeight = 1_000_000;

/** A write that waits, and what it weighs. */
interface Waiting extends RowWrite {
  readonly weight: number;
}

/**
 * The rows that are still to be written. A cloud in memory goes with its process, whole: there a row loses nothing by
 * waiting until somebody asks the database, and many are written together, or never, when they are replaced or gone
 * before. On disk nothing waits: an acknowledged write survives its process.
 *
 * What waits is state like all else: a transaction that is undone takes back what it has put here.
 */
export class WaitingWrites {
  readonly #statements: Statements;
  readonly #transaction: Transaction;
  readonly #patient: boolean;
  #tables = new Map<string, Map<string | number, Waiting>>();
  /** Of all that waits now: what was replaced or dropped waits no more. */
  #rows = 0;
  #weight = 0;

  constructor(statements: Statements, transaction: Transaction, patient: boolean) {
    this.#statements = statements;
    this.#transaction = transaction;
    this.#patient = patient;
  }

  /** Writes a row within the open transaction: at once on disk. */
  put(table: string, key: string | number, { sql, values }: RowWrite, weight: number): void {
    if (!this.#patient) {
      this.#transaction.write();
      this.#run({ sql, values });
      return;
    }
    this.#transaction.touch();
    let rows = this.#tables.get(table);
    if (rows === undefined) this.#tables.set(table, (rows = new Map()));
    this.#replace(rows, key, { sql, values, weight });
    if (this.#rows >= mostRows || this.#weight >= mostWeight) this.flush();
  }

  /** The write of a row that waits. */
  get(table: string, key: string | number): RowWrite | undefined {
    return this.#tables.get(table)?.get(key);
  }

  /** Forgets the write of a row that the database need not see; false when none waits. */
  drop(table: string, key: string | number): boolean {
    const rows = this.#tables.get(table);
    if (rows === undefined || !rows.has(key)) return false;
    this.#transaction.touch();
    this.#replace(rows, key, undefined);
    return true;
  }

  /** Writes what waits, of one table or of all: to be called before the database is asked. */
  flush(table?: string): void {
    if (this.#tables.size === 0 || (table !== undefined && !this.#tables.has(table))) return;
    if (!this.#transaction.open) {
      this.#transaction.run(() => this.flush(table));
      return;
    }
    this.#transaction.begin();
    for (const name of table === undefined ? [...this.#tables.keys()] : [table]) this.#write(name);
  }

  #write(table: string): void {
    const rows = this.#tables.get(table);
    if (rows === undefined) return;
    this.#tables.delete(table);
    let weight = 0;
    for (const write of rows.values()) weight += write.weight;
    this.#count(-rows.size, -weight);
    this.#transaction.undoing(() => {
      this.#tables.set(table, rows);
      this.#count(rows.size, weight);
    });
    for (const write of rows.values()) this.#run(write);
  }

  #replace(rows: Map<string | number, Waiting>, key: string | number, write: Waiting | undefined): void {
    const before = rows.get(key);
    this.#set(rows, key, before, write);
    this.#transaction.undoing(() => this.#set(rows, key, write, before));
  }

  #set(
    rows: Map<string | number, Waiting>,
    key: string | number,
    before: Waiting | undefined,
    after: Waiting | undefined,
  ): void {
    if (after === undefined) rows.delete(key);
    else rows.set(key, after);
    const one = (write: Waiting | undefined): number => (write === undefined ? 0 : 1);
    this.#count(one(after) - one(before), (after?.weight ?? 0) - (before?.weight ?? 0));
  }

  #count(rows: number, weight: number): void {
    this.#rows += rows;
    this.#weight += weight;
  }

  #run({ sql, values }: RowWrite): void {
    this.#statements.get(sql).run(...values());
  }
}
