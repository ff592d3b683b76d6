import type { TimerQueue } from '../clock/timer-queue.ts';
import type { NewTimer } from '../clock/timers.ts';
import type { Store } from '../store/store.ts';
import type { Call } from './call.ts';

/** A timer that is due a while after the next call. */
export interface CallTimer extends Omit<NewTimer, 'due'> {
  readonly afterMs: number;
}

const tables = `
  CREATE TABLE IF NOT EXISTS nuage_call_waits (account TEXT NOT NULL, region TEXT NOT NULL, kind TEXT NOT NULL,
    key TEXT NOT NULL, after REAL NOT NULL, payload TEXT NOT NULL, PRIMARY KEY (account, region, kind, key));
`;

/**
 * Timers that are scheduled when their account is called next: what has to look at the calls each few minutes would
 * otherwise fire a hundred thousand times when the clock jumps over a year in which nobody calls.
 */
export class CallWaits {
  readonly #store: Store;
  readonly #queue: TimerQueue;
  readonly #changed: () => void;
  /** Where any wait; undefined when it has to be looked up. */
  #accounts: Set<string> | undefined;

  /** @param changed Told when something was scheduled by a call that changed nothing itself. */
  constructor(store: Store, queue: TimerQueue, changed: () => void) {
    this.#store = store;
    this.#queue = queue;
    this.#changed = changed;
    store.define(tables);
    store.transaction.onRollback(() => {
      this.#accounts = undefined;
    });
  }

  /** Within a transaction. */
  add(account: string, region: string, { kind, key, payload, afterMs }: CallTimer): void {
    this.#store.transaction.write();
    this.#store
      .statement(
        'INSERT OR REPLACE INTO nuage_call_waits (account, region, kind, key, after, payload) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(account, region, kind, key, afterMs, JSON.stringify(payload ?? null));
    this.#waiting.add(account);
  }

  /** Schedules what waits for a call of this account. */
  called({ account, time }: Call): void {
    if (!this.#waiting.has(account)) return;
    if (this.#store.transaction.open) {
      this.#schedule(account, time);
      return;
    }
    try {
      this.#store.run(() => this.#schedule(account, time));
    } catch {
      // A call that only reads does not fail with a full disk: they wait for the next one.
      return;
    }
    this.#changed();
  }

  #schedule(account: string, time: number): void {
    this.#store.transaction.write();
    const found = this.#store
      .statement('DELETE FROM nuage_call_waits WHERE account = ? RETURNING region, kind, key, after, payload')
      .all(account);
    for (const row of found)
      this.#queue.for(account, String(row[0])).schedule({
        due: time + Number(row[3]),
        kind: String(row[1]),
        key: String(row[2]),
        payload: JSON.parse(String(row[4])),
      });
    this.#waiting.delete(account);
  }

  get #waiting(): Set<string> {
    return (this.#accounts ??= new Set(
      this.#store
        .statement('SELECT DISTINCT account FROM nuage_call_waits')
        .all()
        .map((found) => String(found[0])),
    ));
  }
}
