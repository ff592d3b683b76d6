import type { Statements } from '../store/statements.ts';
import type { Transaction } from '../store/transaction.ts';
import type { Ledger, Level, Place } from './ledger.ts';
import { charged, type Measure } from './measure.ts';

const hour = 3_600_000;

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
  readonly #ledger: Ledger;

  constructor(statements: Statements, transaction: Transaction, ledger: Ledger) {
    this.#statements = statements;
    this.#transaction = transaction;
    this.#ledger = ledger;
  }

  /** A row that used `before` uses `after` from now on. */
  change(account: string, region: string, before: readonly Measure[], after: readonly Measure[]): void {
    if (same(before, after)) return;
    const place = (measure: Measure): Place => ({
      account: measure.account ?? account,
      region: measure.region ?? region,
      resource: measure.resource,
      usage: measure.usage,
    });
    const [measure] = after;
    if (measure !== undefined && before.length === 0 && after.length === 1) {
      this.#shift(place(measure), measure, measure.amount);
      return;
    }
    const deltas = new Map<string, { readonly place: Place; readonly measure: Measure; delta: number }>();
    const add = (one: Measure, sign: 1 | -1): void => {
      const key = Object.values(place(one)).join('\0');
      const delta = (deltas.get(key)?.delta ?? 0) + sign * one.amount;
      deltas.set(key, { place: place(one), measure: one, delta });
    };
    for (const one of before) add(one, -1);
    for (const one of after) add(one, 1);
    for (const { place: at, measure: one, delta } of deltas.values()) this.#shift(at, one, delta);
  }

  /** How much of something is used now. */
  level(place: Place): number {
    return this.#ledger.level(place)?.amount ?? 0;
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
    const level = this.#ledger.level(place);
    const tags = measure.tags === undefined ? '{}' : JSON.stringify(measure.tags);
    if (delta === 0 && (level === undefined || level.tags === tags)) return;
    // What was there before there was a meter is not known to it: it counts from when it changes.
    const amount = Math.max(0, (level?.amount ?? 0) + delta);
    if (level !== undefined) this.#close(place, level, measure, amount === 0);
    const next = { amount, since: level?.since ?? this.moment, began: this.moment, tags };
    this.#ledger.keep(place, amount === 0 ? undefined : next);
  }

  /**
   * Writes down the span that ends now. Spans that follow each other within one hour become one: an hour is the finest
   * that a bill shows, and a bucket that is written to a thousand times in it needs no thousand rows.
   */
  #close(place: Place, level: Level, { rounding }: Measure, over: boolean): void {
    const until = over ? level.since + charged(this.moment - level.since, rounding) : this.moment;
    const ended = Math.max(this.moment, until);
    const { began, tags } = level;
    if (ended <= began) return;
    const quantity = BigInt(level.amount) * BigInt(Math.round(ended - began));
    const last = this.#ledger.spanUntil(place, began);
    const goesOn = last?.tags === tags && Math.floor(last.began / hour) === Math.floor((ended - 1) / hour);
    this.#ledger.write(
      place,
      goesOn ? { ...last, ended, quantity: last.quantity + quantity } : { began, ended, quantity, tags },
    );
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
