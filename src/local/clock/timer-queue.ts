import type { Store } from '../store/store.ts';
import type { NewTimer, Timers } from './timers.ts';

/** A timer as it waits in the store. */
export interface QueuedTimer {
  readonly sequence: number;
  readonly due: number;
  readonly kind: string;
  readonly key: string;
  readonly account: string;
  readonly region: string;
  readonly payload: unknown;
}

/** A timer that threw: it is kept with the reason, never lost. */
export interface FailedTimer extends QueuedTimer {
  readonly error: string;
}

const tables = `
  CREATE TABLE IF NOT EXISTS nuage_timers (sequence INTEGER PRIMARY KEY, due REAL NOT NULL, kind TEXT NOT NULL,
    key TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, payload TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS nuage_timers_due ON nuage_timers (due, sequence);
  CREATE UNIQUE INDEX IF NOT EXISTS nuage_timers_key ON nuage_timers (account, region, kind, key);
  CREATE TABLE IF NOT EXISTS nuage_failed_timers (sequence INTEGER PRIMARY KEY, due REAL NOT NULL, kind TEXT NOT NULL,
    key TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, payload TEXT NOT NULL, error TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS nuage_running_jobs (sequence INTEGER PRIMARY KEY, due REAL NOT NULL, kind TEXT NOT NULL,
    key TEXT NOT NULL, account TEXT NOT NULL, region TEXT NOT NULL, payload TEXT NOT NULL);
`;
const columns = 'due, kind, key, account, region, payload';
/** Failures kept; the oldest go first. */
const keptFailures = 1000;

function queued(found: Readonly<Record<string, unknown>>): QueuedTimer {
  return {
    sequence: Number(found[0]),
    due: Number(found[1]),
    kind: String(found[2]),
    key: String(found[3]),
    account: String(found[4]),
    region: String(found[5]),
    payload: JSON.parse(String(found[6])),
  };
}

/** What is due when, in the order of (due, sequence), over all accounts and regions. */
export class TimerQueue {
  readonly #store: Store;
  /** The least `due` in the queue; undefined when it has to be looked up. */
  #next: number | undefined;
  /** The least `due` among the timers scheduled since it was last asked for. */
  #scheduled = Infinity;

  constructor(store: Store) {
    this.#store = store;
    store.define(tables);
    store.transaction.onRollback(() => {
      this.#next = undefined;
    });
  }

  /** The timers of one account and region, for actions and handlers. */
  for(account: string, region: string): Timers {
    return {
      schedule: (timer) => this.#schedule(account, region, timer),
      cancel: ({ kind, key }) => this.#cancel(account, region, kind, key),
    };
  }

  /** When the next one is due, `Infinity` when there is none. */
  get next(): number {
    if (this.#next === undefined) {
      const least = this.#store.statement('SELECT min(due) FROM nuage_timers').get()?.[0] ?? null;
      this.#next = least === null ? Infinity : Number(least);
    }
    return this.#next;
  }

  get size(): number {
    return Number(this.#store.statement('SELECT count(*) FROM nuage_timers').get()?.[0] ?? 0);
  }

  /** The first `limit` timers that are due at `time`. */
  due(time: number, limit: number): QueuedTimer[] {
    const sql = `SELECT sequence, ${columns} FROM nuage_timers WHERE due <= ? ORDER BY due, sequence LIMIT ?`;
    return this.#store.statement(sql).all(time, limit).map(queued);
  }

  /** Takes a timer out, to fire it. False when it was cancelled or replaced meanwhile. */
  take(timer: QueuedTimer): boolean {
    this.#store.transaction.write();
    this.#next = undefined;
    const { changes } = this.#store
      .statement('DELETE FROM nuage_timers WHERE sequence = ? AND due = ?')
      .run(timer.sequence, timer.due);
    return Number(changes) > 0;
  }

  /** The least `due` among those scheduled since the last call. */
  takeScheduled(): number {
    const scheduled = this.#scheduled;
    this.#scheduled = Infinity;
    return scheduled;
  }

  /** Writes down that the work of a timer has begun; what it returns is to be given to `endRunning`. */
  keepRunning(timer: QueuedTimer): QueuedTimer {
    const { lastInsertRowid } = this.#insert('nuage_running_jobs', timer);
    return { ...timer, sequence: Number(lastInsertRowid) };
  }

  endRunning({ sequence }: QueuedTimer): void {
    this.#store.transaction.write();
    this.#store.statement('DELETE FROM nuage_running_jobs WHERE sequence = ?').run(sequence);
  }

  /** Jobs that have begun and not ended. */
  running(): QueuedTimer[] {
    return this.#store
      .statement(`SELECT sequence, ${columns} FROM nuage_running_jobs ORDER BY sequence`)
      .all()
      .map(queued);
  }

  recordFailure(timer: QueuedTimer, error: string): void {
    this.#store.transaction.write();
    const { due, kind, key, account, region, payload } = timer;
    this.#store
      .statement(`INSERT INTO nuage_failed_timers (${columns}, error) VALUES (?, ?, ?, ?, ?, ?, ?)`)
      .run(due, kind, key, account, region, JSON.stringify(payload), error);
    this.#store
      .statement(
        'DELETE FROM nuage_failed_timers WHERE sequence <= (SELECT max(sequence) FROM nuage_failed_timers) - ?',
      )
      .run(keptFailures);
  }

  failures(): FailedTimer[] {
    return this.#store
      .statement(`SELECT sequence, ${columns}, error FROM nuage_failed_timers ORDER BY sequence`)
      .all()
      .map((found) => ({ ...queued(found), error: String(found[7]) }));
  }

  #schedule(account: string, region: string, { due, kind, key, payload }: NewTimer): void {
    if (!Number.isFinite(due)) throw new TypeError(`The timer ${kind} ${key} is due at no time: ${due}`);
    // A replaced row gets a new sequence: it was scheduled later.
    this.#insert('nuage_timers', { due, kind, key, account, region, payload });
    this.#next = undefined;
    this.#scheduled = Math.min(this.#scheduled, due);
  }

  #insert(
    table: 'nuage_timers' | 'nuage_running_jobs',
    { due, kind, key, account, region, payload }: Omit<QueuedTimer, 'sequence'>,
  ): { readonly lastInsertRowid: number | bigint } {
    this.#store.transaction.write();
    return this.#store
      .statement(`INSERT OR REPLACE INTO ${table} (${columns}) VALUES (?, ?, ?, ?, ?, ?)`)
      .run(due, kind, key, account, region, JSON.stringify(payload ?? null));
  }

  #cancel(account: string, region: string, kind: string, key: string): boolean {
    this.#store.transaction.write();
    const { changes } = this.#store
      .statement('DELETE FROM nuage_timers WHERE account = ? AND region = ? AND kind = ? AND key = ?')
      .run(account, region, kind, key);
    this.#next = undefined;
    return Number(changes) > 0;
  }
}
