import type { Store } from '../store/store.ts';
import type { Call, CallEvent } from './call.ts';
import { callEvent } from './call.ts';

const tables = `
  CREATE TABLE IF NOT EXISTS nuage_calls (sequence INTEGER PRIMARY KEY, time REAL NOT NULL, account TEXT NOT NULL,
    region TEXT NOT NULL, name TEXT NOT NULL, event TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS nuage_calls_account ON nuage_calls (account, region, sequence);
`;
/** Calls that only read wait in memory until so many are there; a killed process loses them, never a change. */
const mostWaiting = 256;
/** Nor do they wait when they weigh so much together: one question about metrics may have 500 items. */
const mostWeight = 2048;
/** Kept as CloudTrail's event history keeps them: 90 days. And no more than this many. */
const keptMs = 90 * 86_400_000;
const keptCalls = 100_000;
/** CloudTrail's own limit for one event. */
const largestEvent = 256 * 1024;

export interface CallQuery {
  readonly account?: string;
  readonly region?: string;
  /** The action, such as `RunInstances`. */
  readonly name?: string;
  /** Older than this one. */
  readonly before?: number;
  /** Between these times, epoch ms, both inclusive. */
  readonly from?: number;
  readonly until?: number;
  /** 50 unless set. */
  readonly limit?: number;
}

export interface RecordedCall {
  /** Grows with each call. */
  readonly sequence: number;
  readonly event: CallEvent;
}

/** Every call that was made, in CloudTrail's shape. */
export class CallLog {
  readonly #store: Store;
  #waiting: Call[] = [];
  #weight = 0;
  /** Those that the open transaction has written. */
  #inserted: Call[] | undefined;
  #written = 0;

  readonly #inserting: (calls: readonly Call[]) => void;

  /** @param inserting Told of calls as they are written down, within the transaction. */
  constructor(store: Store, inserting: (calls: readonly Call[]) => void = () => undefined) {
    this.#store = store;
    this.#inserting = inserting;
    store.define(tables);
    store.transaction.onRollback(() => {
      this.#inserted = undefined;
    });
  }

  /** Records a call that only read, or failed: in a while, with others. */
  note(call: Call): void {
    this.#waiting.push(call);
    this.#weight += weightOf(call.input) + weightOf(call.output);
    if (this.#waiting.length >= mostWaiting || this.#weight >= mostWeight) this.flush();
  }

  /** Records a call within the transaction of what it changed. */
  write(call: Call): void {
    if (this.#store.directory === undefined) {
      // A cloud in memory goes with its process, whole: there a record loses nothing by waiting too.
      this.#store.transaction.afterCommit(() => this.note(call));
      return;
    }
    // Those that wait were made before.
    this.#insertWaiting();
    this.#insert(call);
    this.#inserting([call]);
  }

  /** Writes down what waits. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    if (this.#store.transaction.open) this.#insertWaiting();
    else this.#store.run(() => this.#insertWaiting());
  }

  /** They wait until they are committed: what undoes the transaction must not lose them. */
  #insertWaiting(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0 || this.#inserted === waiting) return;
    for (const call of waiting) this.#insert(call);
    this.#inserting(waiting);
    this.#inserted = waiting;
    const written = waiting.length;
    this.#store.transaction.afterCommit(() => {
      this.#waiting = this.#waiting.slice(written);
      this.#weight = 0;
      this.#inserted = undefined;
    });
  }

  /** The calls that match, newest first. */
  list(query: CallQuery = {}): RecordedCall[] {
    this.flush();
    const values = [query.account, query.region, query.name, query.before, query.from, query.until];
    const where = ['account = ?', 'region = ?', 'name = ?', 'sequence < ?', 'time >= ?', 'time <= ?'].filter(
      (_, at) => values[at] !== undefined,
    );
    const sql =
      `SELECT sequence, event FROM nuage_calls ${where.length > 0 ? 'WHERE' : ''} ${where.join(' AND ')} ` +
      'ORDER BY sequence DESC LIMIT ?';
    return this.#store
      .statement(sql)
      .all(...values.filter((value) => value !== undefined), query.limit ?? 50)
      .map((found) => ({ sequence: Number(found[0]), event: JSON.parse(String(found[1])) }));
  }

  #insert(call: Call): void {
    this.#store.transaction.write();
    const { time, account, region, operation } = call;
    this.#store
      .statement('INSERT INTO nuage_calls (time, account, region, name, event) VALUES (?, ?, ?, ?, ?)')
      .run(time, account, region, operation.name, text(call));
    this.#written++;
    if (this.#written % 1000 === 0) this.#prune(time);
  }

  /** The sequence grows with time, so both ends are found without looking at the rest. */
  #prune(now: number): void {
    this.#store
      .statement('DELETE FROM nuage_calls WHERE sequence <= (SELECT max(sequence) FROM nuage_calls) - ?')
      .run(keptCalls);
    this.#store
      .statement(
        'DELETE FROM nuage_calls WHERE sequence < ' +
          '(SELECT sequence FROM nuage_calls WHERE time >= ? ORDER BY sequence LIMIT 1)',
      )
      .run(now - keptMs);
  }
}

/** How much a value keeps in memory and takes to write down: an item of a list is 1, and so are 256 characters. */
function weightOf(value: unknown): number {
  if (typeof value === 'string') return value.length >> 8;
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + weightOf(item), value.length);
  if (value instanceof Uint8Array) return value.length >> 8;
  let weight = 0;
  // What is read from a request is plain; what else there may be, such as a stream, no record shows.
  if (isPlain(value)) for (const member of Object.values(value)) weight += weightOf(member);
  return weight;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function text(call: Call): string {
  const event = callEvent(call);
  const whole = JSON.stringify(event);
  if (whole.length <= largestEvent) return whole;
  return JSON.stringify({
    ...event,
    requestParameters: null,
    responseElements: null,
    addendum: { reason: 'TRUNCATED', originalRequestID: event.requestID, originalEventID: event.eventID },
  });
}
