import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Presence } from './presence.ts';

/**
 * One transaction at a time, begun only when something is written: an action that only reads costs none.
 * What is remembered outside SQLite (cached rows, the next timer, …) is told when it was in vain.
 */
export class Transaction {
  readonly #database: DatabaseSync;
  readonly #presence: Presence | undefined;
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
  /** Why SQLite undid all by itself, in the middle. */
  #lost: { readonly cause: unknown } | undefined;
  #onLateFailure = thrownLater;

  /** @param presence Asked before each commit whether what is written stays. */
  constructor(database: DatabaseSync, presence?: Presence) {
    this.#database = database;
    this.#presence = presence;
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

  /**
   * Runs `body`; what it wrote is committed when it returns and undone when it throws. What follows from a commit may
   * fail without undoing it: `onLateFailure` hears of that, since to tell the caller would be to say that nothing was done.
   */
  run<T>(body: () => T): T {
    if (this.#open) throw new Error('A transaction is open already; use a savepoint within it.');
    this.#open = true;
    let result: T;
    try {
      result = body();
      this.#checkNotLost();
      if (this.#begun) this.#presence?.check();
      if (this.#begun) (this.#commit ??= this.#database.prepare('COMMIT')).run();
    } catch (error) {
      const undoing = this.#undoing;
      const { begun, wrote } = this;
      this.#reset();
      if (begun || wrote || undoing.length > 0) this.#undo(begun, undoing);
      throw error;
    }
    const effects = this.#afterCommit;
    this.#reset();
    for (const effect of effects) this.follow(effect);
    return result;
  }

  /** `listener` is told of what failed after a commit. */
  onLateFailure(listener: (error: unknown) => void): void {
    this.#onLateFailure = listener;
  }

  /** Runs what follows from something that holds already: when it fails, that is told, and not to the caller. */
  follow(effect: () => void): void {
    try {
      effect();
    } catch (error) {
      this.#onLateFailure(error);
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
    if (this.#begun) {
      this.#checkNotLost();
      return;
    }
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
      // A full disk or an I/O error has undone the whole transaction already: then there is no part to go back to, and
      // whatever came now would be committed by itself.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK TO part; RELEASE part');
      else this.#lost = { cause: error };
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
    try {
      if (begun && this.#database.isTransaction) this.#database.exec('ROLLBACK');
    } finally {
      takeBack(undoing);
      for (const listener of this.#rollbacks) this.follow(listener);
    }
  }

  #checkNotLost(): void {
    if (this.#lost !== undefined) throw this.#lost.cause;
    if (this.#begun && !this.#database.isTransaction)
      throw new Error('SQLite has undone the transaction after an error.');
  }

  #reset(): void {
    this.#open = false;
    this.#begun = false;
    this.#wrote = false;
    this.#undoing = [];
    this.#afterCommit = [];
    this.#lost = undefined;
  }
}

/** Where nobody listens it ends the process rather than go unseen. */
function thrownLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

/** The last change first. */
function takeBack(undoing: readonly (() => void)[]): void {
  for (const effect of undoing.toReversed()) effect();
}
