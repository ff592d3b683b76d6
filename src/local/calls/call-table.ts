import type { Store } from '../store/store.ts';
import { keptCalls, keptMs } from './call-query.ts';
import type { CallQuery, RecordedCall } from './call-query.ts';
import { eventOf } from './kept-call.ts';
import type { KeptCall } from './kept-call.ts';

const tables = `
  CREATE TABLE IF NOT EXISTS nuage_calls (sequence INTEGER PRIMARY KEY, time REAL NOT NULL, account TEXT NOT NULL,
    region TEXT NOT NULL, name TEXT NOT NULL, event TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS nuage_calls_account ON nuage_calls (account, region, sequence);
`;

/** Calls in the database. */
export class CallTable {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
    store.define(tables);
  }

  /** @param sequence The next one, unless it is given. */
  insert(call: KeptCall, sequence: number | null = null): void {
    this.#store.transaction.write();
    const { time, account, region, operation } = call;
    this.#store
      .statement(
        'INSERT INTO nuage_calls (sequence, time, account, region, name, event) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(sequence, time, account, region, operation.name, JSON.stringify(eventOf(call)));
  }

  /** The sequence of the newest; 0 when there is none. */
  newest(): number {
    return Number(this.#store.statement('SELECT max(sequence) FROM nuage_calls').get()?.[0] ?? 0);
  }

  /** The calls that match, newest first. */
  list(query: CallQuery, limit: number): RecordedCall[] {
    const { account, region, name, before, after, from, until } = query;
    const values = [account, region, name, before, after, from, until];
    const where = [
      'account = ?',
      'region = ?',
      'name = ?',
      'sequence < ?',
      'sequence > ?',
      'time >= ?',
      'time <= ?',
    ].filter((_, at) => values[at] !== undefined);
    const sql =
      `SELECT sequence, event FROM nuage_calls ${where.length > 0 ? 'WHERE' : ''} ${where.join(' AND ')} ` +
      'ORDER BY sequence DESC LIMIT ?';
    return this.#store
      .statement(sql)
      .all(...values.filter((value) => value !== undefined), limit)
      .map((found) => ({ sequence: Number(found[0]), event: JSON.parse(String(found[1])) }));
  }

  /** Forgets what is too old; the sequence grows with time, so both ends are found without looking at the rest. */
  prune(newest: number, now: number): void {
    this.#store.transaction.write();
    this.#store.statement('DELETE FROM nuage_calls WHERE sequence <= ?').run(newest - keptCalls);
    this.#store
      .statement(
        'DELETE FROM nuage_calls WHERE sequence < ' +
          '(SELECT sequence FROM nuage_calls WHERE time >= ? ORDER BY sequence LIMIT 1)',
      )
      .run(now - keptMs);
  }
}
