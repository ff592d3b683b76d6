import type { Store } from '../store/store.ts';
import type { Call } from './call.ts';
import type { CallQuery, RecordedCall } from './call-query.ts';
import { CallTable } from './call-table.ts';
import type { CallTimer, CallWaits } from './call-waits.ts';
import { CallsInMemory } from './calls-in-memory.ts';
import { keptCall } from './kept-call.ts';
import { weightOf } from './weight.ts';

/** Calls that only read wait in memory until so many are there; a killed process loses them, never a change. */
const mostWaiting = 256;
/** Nor do they wait when they weigh so much together: one question about metrics may have 500 items. */
const mostWeight = 2048;
/** So many calls, and it is time to forget old ones. */
const pruneEach = 1000;
/** So many wait when they cannot be written, on a full disk; then the oldest of those that only read are lost. */
const mostKeptBack = 20 * mostWaiting;

/** Every call that was made, in CloudTrail's shape. */
export class CallLog {
  readonly #store: Store;
  readonly #table: CallTable;
  /** A cloud in memory goes with its process, whole: there no call need be a row before somebody saves it. */
  #inMemory: CallsInMemory | undefined;
  #waiting: Call[] = [];
  #weight = 0;
  /** Those that the open transaction has taken. */
  #taken: Call[] | undefined;
  /** How many were taken. */
  #count = 0;
  /** So many have to wait before it is tried again, once they could not be written. */
  #retryAt = 0;

  readonly #taking: (calls: readonly Call[]) => void;
  readonly #waits: CallWaits;

  /** @param taking Told of calls as they are taken, within the transaction. */
  constructor(store: Store, waits: CallWaits, taking: (calls: readonly Call[]) => void = () => undefined) {
    this.#store = store;
    this.#waits = waits;
    this.#table = new CallTable(store);
    this.#taking = taking;
  }

  /** Records a call that only read, or failed: in a while, with others. */
  note(call: Call): void {
    this.#waiting.push(call);
    this.#weight += weightOf(call.input) + weightOf(call.output);
    if (this.#waiting.length >= mostWaiting || this.#weight >= mostWeight) this.#flushInTime();
    this.#waits.called(call);
  }

  /** A call that only reads does not fail because its record cannot be written. */
  #flushInTime(): void {
    const { transaction } = this.#store;
    if (transaction.open || this.#waiting.length < this.#retryAt) return;
    this.#retryAt = this.#waiting.length + mostWaiting;
    transaction.follow(() => {
      this.flush();
      this.#retryAt = 0;
    });
    if (this.#waiting.length > mostKeptBack) this.#waiting = this.#waiting.slice(mostWaiting);
  }

  /** Records a call within the transaction of what it changed. */
  write(call: Call): void {
    if (this.#store.directory === undefined) {
      this.#store.transaction.afterCommit(() => this.note(call));
      return;
    }
    // Those that wait were made before.
    this.#takeWaiting();
    this.#insert(call);
    this.#taking([call]);
    this.#waits.called(call);
  }

  /** Schedules a timer for a while after the next call of an account; within a transaction. */
  whenCalled({ account, region }: Pick<Call, 'account' | 'region'>, timer: CallTimer): void {
    this.#waits.add(account, region, timer);
  }

  /** Takes in what waits. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    if (this.#store.transaction.open) this.#takeWaiting();
    else this.#store.run(() => this.#takeWaiting());
  }

  /** Writes everything into the database, for whoever takes that somewhere else. */
  writeDown(): void {
    this.flush();
    if (this.#store.directory !== undefined) return;
    this.#store.run(() => {
      for (const [sequence, call] of this.#kept.entries()) this.#table.insert(call, sequence);
    });
    this.#kept.clear();
  }

  /** The calls that match, newest first. */
  list(query: CallQuery = {}): RecordedCall[] {
    const limit = query.limit ?? 50;
    this.flush();
    if (this.#store.directory !== undefined) return this.#table.list(query, limit);
    // Within a transaction they wait until it ends.
    const waiting = new CallsInMemory(this.#kept.next);
    for (const call of this.#waiting) waiting.add(keptCall(call));
    const found = waiting.list(query, limit);
    for (const source of [this.#kept, this.#table])
      if (found.length < limit) found.push(...source.list(query, limit - found.length));
    return found;
  }

  /** They wait until they are committed: what undoes the transaction must not lose them. */
  #takeWaiting(): void {
    const waiting = this.#waiting;
    const count = waiting.length;
    if (count === 0 || this.#taken === waiting) return;
    if (this.#store.directory !== undefined) for (const call of waiting) this.#insert(call);
    this.#taking(waiting);
    this.#taken = waiting;
    // Where a part of the transaction fails, what was taken before it stays taken.
    this.#store.transaction.undoing(() => {
      this.#taken = undefined;
    });
    this.#store.transaction.afterCommit(() => {
      if (this.#store.directory === undefined) this.#keep(waiting.slice(0, count));
      this.#waiting = this.#waiting.slice(count);
      this.#weight = 0;
      this.#taken = undefined;
    });
  }

  #insert(call: Call): void {
    this.#table.insert(keptCall(call));
    this.#count += 1;
    if (this.#count % pruneEach === 0) this.#table.prune(this.#table.newest(), call.time);
  }

  /** Not before somebody calls: a cloud that starts need not look for those that it was saved with. */
  get #kept(): CallsInMemory {
    return (this.#inMemory ??= new CallsInMemory(this.#table.newest() + 1));
  }

  #keep(calls: readonly Call[]): void {
    const kept = this.#kept;
    for (const call of calls) kept.add(keptCall(call));
    const before = this.#count;
    this.#count += calls.length;
    const now = calls.at(-1)?.time;
    if (now === undefined || Math.floor(before / pruneEach) === Math.floor(this.#count / pruneEach)) return;
    kept.prune(now);
    this.#store.run(() => this.#table.prune(kept.next - 1, now));
  }
}
