import type { DatabaseSync, StatementSync } from 'node:sqlite';

/**
 * One transaction at a time, begun only when something is written: an action that only reads costs none.
 * What is remembered outside SQLite (cached rows, the next timer, …) is told when it was in vain.
 */
export class Transaction {
  readonly #database: DatabaseSync;
  readonly #rollbacks: (() => void)[] = [];
  /** Prepared with the first transaction: every other one need not read them again. */
  #begin: StatementSync | undefined;
  #commit: StatementSync | undefined;
  #open = false;
  #begun = false;
  #wrote = false;
  /** What takes back the changes that SQLite does not know of, in the order in which they were made. */
  #undoing: (() => void)[] = [];
  #afterCommit: (() => void)[] = [];

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get open(): boolean {
    return this.#open;
  }

  /** Whether SQLite takes part in the transaction that is open. */
  get begun(): boolean {
    return this.#begun;
  }

  /** Whether anything has been written in the transaction that is open, to the database or to what waits for it. */
  get wrote(): boolean {
    return this.#wrote;
  }

  /** Runs `body`; what it wrote is committed when it returns and undone when it throws. */
  run<T>(body: () => T): T {
    if (this.#open) throw new Error('A transaction is open already; use a savepoint within it.');
    this.#open = true;
    try {
      const result = body();
      if (this.#begun) (this.#commit ??= this.#database.prepare('COMMIT')).run();
      const effects = this.#afterCommit;
      this.#reset();
      for (const effect of effects) effect();
      return result;
    } catch (error) {
      const undoing = this.#undoing;
      const { begun, wrote } = this;
      this.#reset();
      if (begun || wrote) this.#undo(begun, undoing);
      throw error;
    }
  }

  /** To be called before each write to the database; begins its transaction at the first. */
  write(): void {
    this.touch();
    this.begin();
  }

  /** To be called before each change of what is yet to be written. */
  touch(): void {
    if (!this.#open) throw new Error('A write outside a transaction.');
    this.#wrote = true;
  }

  /** Makes SQLite take part, to write down what was changed before. */
  begin(): void {
    if (this.#begun) return;
    (this.#begin ??= this.#database.prepare('BEGIN IMMEDIATE')).run();
    this.#begun = true;
  }

  /** `effect` takes back what was just changed: called when that is undone, after what takes back later changes. */
  undoing(effect: () => void): void {
    this.#undoing.push(effect);
  }

  /** A part that can fail alone: what `body` wrote is undone when it throws, the rest of the transaction stays. */
  savepoint<T>(body: () => T): T {
    this.write();
    const undoingBefore = this.#undoing.length;
    const effectsBefore = this.#afterCommit.length;
    this.#database.exec('SAVEPOINT part');
    try {
      const result = body();
      this.#database.exec('RELEASE part');
      return result;
    } catch (error) {
      // A full disk or an I/O error has undone the whole transaction already: then there is no part to go back to.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK TO part; RELEASE part');
      this.#afterCommit.length = effectsBefore;
      takeBack(this.#undoing.splice(undoingBefore));
      for (const listener of this.#rollbacks) listener();
      throw error;
    }
  }

  /** Runs once the transaction is committed; forgotten when it is not. */
  afterCommit(effect: () => void): void {
    this.#afterCommit.push(effect);
  }

  /** `listener` is told of each rollback, whole or in part. */
  onRollback(listener: () => void): void {
    this.#rollbacks.push(listener);
  }

  #undo(begun: boolean, undoing: readonly (() => void)[]): void {
    if (begun && this.#database.isTransaction) this.#database.exec('ROLLBACK');
    takeBack(undoing);
    for (const listener of this.#rollbacks) listener();
  }

  #reset(): void {
    this.#open = false;
    this.#begun = false;
    this.#wrote = false;
    this.#undoing = [];
    this.#afterCommit = [];
  }
}

/** The last change first. */
function takeBack(undoing: readonly (() => void)[]): void {
  for (const effect of undoing.toReversed()) effect();
}
