import type { Statements } from '../store/statements.ts';
import type { Transaction } from '../store/transaction.ts';
import { charged, type Measure } from './measure.ts';
import { meterTables } from './tables.ts';

const hour = 3_600_000;

/** A use that goes on: how much of it, and since when. */
interface Level {
  readonly amount: number;
  /** When it began to be used at all. */
  readonly since: number;
  /** When the amount or the tags changed last: the beginning of the span that is open. */
  readonly began: number;
  readonly tags: string;
}

/** Where a measure counts. */
export interface Place {
  readonly account: string;
  readonly region: string;
  readonly resource: string;
  readonly usage: string;
}

/** Something that was done and is charged by the piece: requests, bytes taken in. */
export interface Count extends Place {
  /** The action, as the bill shows it. */
  readonly operation: string;
  readonly amount: number;
}

/**
 * Keeps what was used, from when to when: of every row that says what it uses, as it is put, changed and deleted,
 * at the moment when that happens under the virtual clock. One meter for all services, so a service declares what
 * its rows use and cannot forget to say when that changes.
 */
export class Meter {
  /** When what is written now happens, epoch milliseconds; set with each context that writes. */
  moment = 0;
  readonly #statements: Statements;
  readonly #transaction: Transaction;

  /** @param define Declares tables. */
  constructor(statements: Statements, transaction: Transaction, define: (sql: string) => void) {
    this.#statements = statements;
    this.#transaction = transaction;
    define(meterTables);
  }

  /** A row that used `before` uses `after` from now on. */
  change(account: string, region: string, before: readonly Measure[], after: readonly Measure[]): void {
    if (same(before, after)) return;
    const deltas = new Map<string, { readonly place: Place; readonly measure: Measure; delta: number }>();
    const add = (measure: Measure, sign: 1 | -1): void => {
      const { usage, resource } = measure;
      const place = {
        account: measure.account ?? account,
        region: measure.region ?? region,
        resource,
        usage,
      };
      const key = Object.values(place).join('\0');
      const delta = (deltas.get(key)?.delta ?? 0) + sign * measure.amount;
      deltas.set(key, { place, measure, delta });
    };
    for (const measure of before) add(measure, -1);
    for (const measure of after) add(measure, 1);
    for (const { place, measure, delta } of deltas.values()) this.#shift(place, measure, delta);
  }

  /** How much of something is used now. */
  level(place: Place): number {
    return this.#level(place)?.amount ?? 0;
  }

  /** Something was done, at `at`, that is charged by the piece. */
  count({ account, region, resource, usage, operation, amount }: Count, at: number): void {
    this.#transaction.write();
    this.#statements
      .get(
        'INSERT INTO nuage_usage_counts (account, hour, region, resource, usage, operation, amount) ' +
          'VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET amount = amount + excluded.amount',
      )
      .run(account, Math.floor(at / hour), region, resource, usage, operation, amount);
  }

  #shift(place: Place, measure: Measure, delta: number): void {
    const level = this.#level(place);
    const tags = JSON.stringify(measure.tags ?? {});
    if (delta === 0 && (level === undefined || level.tags === tags)) return;
    this.#transaction.write();
    // What was there before there was a meter is not known to it: it counts from when it changes.
    const amount = Math.max(0, (level?.amount ?? 0) + delta);
    if (level !== undefined) this.#close(place, level, measure, amount === 0);
    if (amount === 0) this.#forget(place);
    else this.#keep(place, { amount, since: level?.since ?? this.moment, began: this.moment, tags });
  }

  #level({ account, region, resource, usage }: Place): Level | undefined {
    const found = this.#statements
      .get(
        'SELECT amount, since, began, tags FROM nuage_usage_levels ' +
          'WHERE account = ? AND region = ? AND resource = ? AND usage = ?',
      )
      .get(account, region, resource, usage);
    if (found === undefined) return undefined;
    return {
      amount: Number(found[0]),
      since: Number(found[1]),
      began: Number(found[2]),
      tags: String(found[3]),
    };
  }

  #keep({ account, region, resource, usage }: Place, { amount, since, began, tags }: Level): void {
    this.#statements
      .get(
        'INSERT OR REPLACE INTO nuage_usage_levels (account, region, resource, usage, amount, since, began, tags) ' +
          'VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(account, region, resource, usage, amount, since, began, tags);
  }

  #forget({ account, region, resource, usage }: Place): void {
    this.#statements
      .get('DELETE FROM nuage_usage_levels WHERE account = ? AND region = ? AND resource = ? AND usage = ?')
      .run(account, region, resource, usage);
  }

  /** Writes down the span that ends now. */
  #close(place: Place, level: Level, { rounding }: Measure, over: boolean): void {
    const until = over ? level.since + charged(this.moment - level.since, rounding) : this.moment;
    const ended = Math.max(this.moment, until);
    if (ended <= level.began) return;
    const quantity = BigInt(level.amount) * BigInt(Math.round(ended - level.began));
    if (!this.#extend(place, level, ended, quantity)) this.#insert(place, level, ended, quantity);
  }

  /**
   * Spans that follow each other within one hour become one: an hour is the finest that a bill shows, and a bucket
   * that is written to a thousand times in it needs no thousand rows.
   */
  #extend(
    { account, region, resource, usage }: Place,
    { began, tags }: Level,
    ended: number,
    quantity: bigint,
  ): boolean {
    const found = this.#statements
      .get(
        'SELECT id, began, quantity, tags FROM nuage_usage_spans ' +
          'WHERE account = ? AND region = ? AND resource = ? AND usage = ? AND ended = ? LIMIT 1',
      )
      .get(account, region, resource, usage, began);
    if (found === undefined || String(found[3]) !== tags) return false;
    if (Math.floor(Number(found[1]) / hour) !== Math.floor((ended - 1) / hour)) return false;
    this.#statements
      .get('UPDATE nuage_usage_spans SET ended = ?, quantity = ? WHERE id = ?')
      .run(ended, String(BigInt(String(found[2])) + quantity), Number(found[0]));
    return true;
  }

  #insert(
    { account, region, resource, usage }: Place,
    { began, tags }: Level,
    ended: number,
    quantity: bigint,
  ): void {
    this.#statements
      .get(
        'INSERT INTO nuage_usage_spans (account, region, resource, usage, began, ended, quantity, tags) ' +
          'VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(account, region, resource, usage, began, ended, String(quantity), tags);
  }
}

function same(before: readonly Measure[], after: readonly Measure[]): boolean {
  return (
    before.length === after.length &&
    before.every((measure, place) => {
      const other = after[place];
      return other !== undefined && sameMeasure(measure, other);
    })
  );
}

function sameMeasure(one: Measure, other: Measure): boolean {
  return (
    one.amount === other.amount &&
    one.usage === other.usage &&
    one.resource === other.resource &&
    one.account === other.account &&
    one.region === other.region &&
    (one.tags === other.tags || JSON.stringify(one.tags) === JSON.stringify(other.tags)) &&
    (one.rounding === other.rounding || JSON.stringify(one.rounding) === JSON.stringify(other.rounding))
  );
}
