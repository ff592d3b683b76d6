import type { Statements } from '../store/statements.ts';
import type { Transaction } from '../store/transaction.ts';
import type { WaitingWrites } from '../store/waiting-writes.ts';
import { meterTables } from './tables.ts';

/** Where a measure counts. */
export interface Place {
  readonly account: string;
  readonly region: string;
  readonly resource: string;
  readonly usage: string;
}

/** A use that goes on: how much of it, and since when. */
export interface Level {
  readonly amount: number;
  /** When it began to be used at all. */
  readonly since: number;
  /** When the amount or the tags changed last: the beginning of the span that is open. */
  readonly began: number;
  readonly tags: string;
}

/** A use that is over, written down. */
export interface Span {
  readonly id: number;
  readonly began: number;
  readonly ended: number;
  readonly quantity: bigint;
  readonly tags: string;
}

/** What is known of a place: `span` is the last one, once it was asked for. */
interface Known {
  level: Level | undefined;
  span?: Span | undefined;
}

export const LEVELS = 'nuage_usage_levels';
export const SPANS = 'nuage_usage_spans';

/** So many places are remembered; then all are forgotten and read again. */
const mostKnown = 4096;
/** What a row weighs that waits: about its characters. */
const WEIGHT = 200;

/**
 * The rows of the meter. What a place uses is remembered, since the same few change with every call that writes (the
 * bytes of a bucket), and the rows wait to be written where all rows do.
 */
export class Ledger {
  readonly #statements: Statements;
  readonly #waiting: WaitingWrites;
  readonly #known = new Map<string, Known>();
  #lastSpan: number | undefined;

  /** @param define Declares tables. */
  constructor(
    statements: Statements,
    transaction: Transaction,
    waiting: WaitingWrites,
    define: (sql: string) => void,
  ) {
    this.#statements = statements;
    this.#waiting = waiting;
    define(meterTables);
    // What was undone is what the database has, and what waits for it again.
    transaction.onRollback(() => this.#known.clear());
  }

  level(place: Place): Level | undefined {
    return this.#at(place).level;
  }

  /** Writes down how much of something is used from now on; none without a level. */
  keep(place: Place, level: Level | undefined): void {
    const { account, region, resource, usage } = place;
    const known = this.#at(place);
    const write =
      level === undefined
        ? { sql: forgetSql, values: () => [account, region, resource, usage] }
        : {
            sql: keepSql,
            values: () => [
              account,
              region,
              resource,
              usage,
              level.amount,
              level.since,
              level.began,
              level.tags,
            ],
          };
    this.#waiting.put(LEVELS, keyOf(place), write, WEIGHT);
    known.level = level;
  }

  /** The span of a place that ended at a moment, if one did. */
  spanUntil(place: Place, ended: number): Span | undefined {
    const known = this.#at(place);
    if (!('span' in known)) known.span = this.#readSpan(place, ended);
    return known.span?.ended === ended ? known.span : undefined;
  }

  /** Writes down a span: a new one without an id. */
  write(place: Place, { id, ...rest }: Omit<Span, 'id'> & { readonly id?: number | undefined }): void {
    const { account, region, resource, usage } = place;
    const span = { ...rest, id: id ?? this.#newId() };
    const { began, ended, quantity, tags } = span;
    const values = (): (string | number)[] => [
      span.id,
      account,
      region,
      resource,
      usage,
      began,
      ended,
      String(quantity),
      tags,
    ];
    const known = this.#at(place);
    this.#waiting.put(SPANS, span.id, { sql: spanSql, values }, WEIGHT);
    known.span = span;
  }

  #at(place: Place): Known {
    const key = keyOf(place);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#waiting.get(LEVELS, key) !== undefined) this.#waiting.flush(LEVELS);
    if (this.#known.size >= mostKnown) this.#known.clear();
    const read: Known = { level: this.#readLevel(place) };
    this.#known.set(key, read);
    return read;
  }

  #readLevel({ account, region, resource, usage }: Place): Level | undefined {
    const found = this.#statements.get(levelSql).get(account, region, resource, usage);
    if (found === undefined) return undefined;
    return {
      amount: Number(found[0]),
      since: Number(found[1]),
      began: Number(found[2]),
      tags: String(found[3]),
    };
  }

  #readSpan({ account, region, resource, usage }: Place, ended: number): Span | undefined {
    this.#waiting.flush(SPANS);
    const found = this.#statements.get(endedSql).get(account, region, resource, usage, ended);
    if (found === undefined) return undefined;
    return {
      id: Number(found[0]),
      began: Number(found[1]),
      ended,
      quantity: BigInt(String(found[2])),
      tags: String(found[3]),
    };
  }

  /** Ids of what was undone are not given again: they would be read as those of spans that wait. */
  #newId(): number {
    this.#lastSpan ??= Number(this.#statements.get(`SELECT max(id) FROM ${SPANS}`).get()?.[0] ?? 0);
    return ++this.#lastSpan;
  }
}

const where = 'WHERE account = ? AND region = ? AND resource = ? AND usage = ?';
const levelSql = `SELECT amount, since, began, tags FROM ${LEVELS} ${where}`;
const forgetSql = `DELETE FROM ${LEVELS} ${where}`;
const keepSql =
  `INSERT OR REPLACE INTO ${LEVELS} (account, region, resource, usage, amount, since, began, tags) ` +
  'VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
const endedSql = `SELECT id, began, quantity, tags FROM ${SPANS} ${where} AND ended = ? LIMIT 1`;
const spanSql =
  `INSERT OR REPLACE INTO ${SPANS} (id, account, region, resource, usage, began, ended, quantity, tags) ` +
  'VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)';

function keyOf({ account, region, resource, usage }: Place): string {
  return `${account}\0${region}\0${usage}\0${resource}`;
}
