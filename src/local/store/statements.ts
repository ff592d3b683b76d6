import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Prepared statements by their text, each prepared once. Rows come back as arrays: cheaper than objects. */
export class Statements {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get(sql: string): StatementSync {
    let statement = this.#prepared.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      statement.setReturnArrays(true);
      this.#prepared.set(sql, statement);
    }
    return statement;
  }

  clear(): void {
    this.#prepared.clear();
  }
}
