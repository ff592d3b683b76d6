import { LEVELS, SPANS, type Place } from './ledger.ts';
import type { Count } from './meter.ts';
import type { Store } from '../store/store.ts';

const hour = 3_600_000;

/** A use of something that lasted: `quantity` is the amount times the milliseconds, spread evenly. */
export interface UsedSpan {
  readonly kind: 'span';
  readonly region: string;
  readonly resource: string;
  readonly usage: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Epoch milliseconds. */
  readonly began: number;
  readonly ended: number;
  readonly quantity: bigint;
}

/** What was done by the piece within one hour. */
export interface UsedCount {
  readonly kind: 'count';
  readonly region: string;
  readonly resource: string;
  readonly usage: string;
  readonly operation: string;
  /** The hour's beginning, epoch milliseconds. */
  readonly began: number;
  readonly amount: number;
}

export type Used = UsedSpan | UsedCount;

/** What the meter has written down, and what goes on up to now. */
export class UsageLog {
  readonly #store: Store;
  readonly #flush: () => void;

  /** @param flush Writes down the calls that wait: they count. */
  constructor(store: Store, flush: () => void) {
    this.#store = store;
    this.#flush = flush;
  }

  /** Something was done that is charged by the piece, at `at`. */
  count(count: Count, at: number): void {
    this.#store.meter.count(count, at);
  }

  /** How much of something is used now. */
  level(place: Place): number {
    return this.#store.meter.level(place);
  }

  /** All that an account used between two moments, epoch milliseconds; spans are cut at neither. */
  used(account: string, from: number, to: number, now: number): Iterable<Used> {
    return this.#used(account, from, to, now);
  }

  *#used(account: string, from: number, to: number, now: number): Generator<Used> {
    this.#flush();
    for (const table of [LEVELS, SPANS]) this.#store.waiting.flush(table);
    yield* this.#ended(account, from, to);
    yield* this.#open(account, to, now);
    yield* this.#counts(account, from, to);
  }

  *#ended(account: string, from: number, to: number): Generator<UsedSpan> {
    const rows = this.#store
      .statement(
        'SELECT region, resource, usage, tags, began, ended, quantity FROM nuage_usage_spans ' +
          'WHERE account = ? AND ended > ? AND began < ?',
      )
      .all(account, from, to);
    for (const row of rows)
      yield {
        kind: 'span',
        ...thing(row),
        began: Number(row[4]),
        ended: Number(row[5]),
        quantity: BigInt(String(row[6])),
      };
  }

  *#open(account: string, to: number, now: number): Generator<UsedSpan> {
    const rows = this.#store
      .statement(
        'SELECT region, resource, usage, tags, began, amount FROM nuage_usage_levels ' +
          'WHERE account = ? AND began < ?',
      )
      .all(account, Math.min(to, now));
    for (const row of rows) {
      const began = Number(row[4]);
      const quantity = BigInt(Number(row[5])) * BigInt(Math.round(now - began));
      yield { kind: 'span', ...thing(row), began, ended: now, quantity };
    }
  }

  *#counts(account: string, from: number, to: number): Generator<UsedCount> {
    const rows = this.#store
      .statement(
        'SELECT region, resource, usage, operation, hour, amount FROM nuage_usage_counts ' +
          'WHERE account = ? AND hour >= ? AND hour < ?',
      )
      .all(account, Math.floor(from / hour), Math.ceil(to / hour));
    for (const row of rows)
      yield {
        kind: 'count',
        region: String(row[0]),
        resource: String(row[1]),
        usage: String(row[2]),
        operation: String(row[3]),
        began: Number(row[4]) * hour,
        amount: Number(row[5]),
      };
  }
}

function thing(row: Record<string, unknown>): Pick<UsedSpan, 'region' | 'resource' | 'usage' | 'tags'> {
  return {
    region: String(row[0]),
    resource: String(row[1]),
    usage: String(row[2]),
    tags: JSON.parse(String(row[3])),
  };
}
