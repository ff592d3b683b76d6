import { DamagedStoreError } from './damage.ts';
import { deepFreeze } from './freeze.ts';
import { compareIds } from './order.ts';
import type { Position, TableSql } from './table-sql.ts';
import { byIdSql, byIndexSql, tableSql } from './table-sql.ts';
import { rowValues } from './row-values.ts';
import type { CachedRows } from './row-cache.ts';
import type { TableContext } from './table-context.ts';
import type { Lookup, Table, TableDefinition, TableQuery } from './table.ts';
import { scopeOf } from './scope.ts';
import type { SqlValue } from './waiting-writes.ts';

const firstPiece = 64;
const largestPiece = 1024;

/** A table of the database, seen from one account and region. */
export class StoredTable<Row> implements Table<Row> {
  readonly #context: TableContext;
  readonly #definition: TableDefinition<Row>;
  readonly #account: string;
  readonly #region: string;
  readonly #sql: TableSql;
  /** Before the ids of its rows, where those of other tables are beside them. */
  readonly #prefix: string;
  readonly #cache: CachedRows;
  readonly #others = new Map<object, unknown>();
  readonly #indexes: readonly ((row: Row) => string | number | null | undefined)[];

  constructor(context: TableContext, definition: TableDefinition<Row>, account: string, region: string) {
    this.#context = context;
    this.#definition = definition;
    this.#account = account;
    this.#region = region;
    this.#sql = tableSql(definition);
    this.#prefix = `${definition.name}\0${account}\0${region}\0`;
    this.#cache = context.cache.of(this.#prefix);
    this.#indexes = Object.values(definition.indexes ?? {});
  }

  get(id: string): Row | undefined {
    const cached = this.#cache.get(id);
    if (cached !== undefined) return this.#trusted(cached);
    if (this.#cache.lacks(id) || this.#isEmpty()) return undefined;
    const waits = this.#context.waiting
      .get(this.#definition.name, this.#prefix + id)
      ?.values()
      .at(-1);
    const found =
      waits ?? this.#context.statements.get(this.#sql.get).get(this.#account, this.#region, id)?.[0];
    if (found !== undefined) return this.#parse(id, String(found));
    this.#cache.miss(id);
    return undefined;
  }

  put(row: Row): void {
    const id = this.#definition.id(row);
    const { waiting, transaction } = this.#context;
    this.#context.ensure(this.#definition);
    transaction.touch();
    this.#context.empty.set(this.#prefix, false);
    if (this.#definition.metered !== undefined) this.#meter(this.get(id), row);
    const { kept, weight, values } = rowValues(row, [this.#account, this.#region, id], this.#indexed);
    waiting.put(this.#definition.name, this.#prefix + id, { sql: this.#sql.put, values }, weight);
    transaction.undoing(() => this.#cache.drop(id));
    if (kept === undefined) this.#cache.drop(id);
    // Its texts may be cut from those of a request, and keep those in memory.
    else this.#cache.set(id, kept, weight * 2);
  }

  readonly #indexed = (row: Row): SqlValue[] => this.#indexes.map((value) => value(row) ?? null);

  delete(id: string): boolean {
    const { transaction, statements } = this.#context;
    this.#sync();
    transaction.write();
    transaction.undoing(() => this.#cache.drop(id));
    this.#context.empty.set(this.#prefix, false);
    if (this.#definition.metered !== undefined) this.#meter(this.get(id), undefined);
    const { changes } = statements.get(this.#sql.delete).run(this.#account, this.#region, id);
    this.#cache.drop(id);
    return Number(changes) > 0;
  }

  /** Rows of other tables in the same scope, which a measure depends on. */
  readonly #find: Lookup = <Other>(definition: TableDefinition<Other>, id: string): Other | undefined => {
    let table = this.#others.get(definition);
    if (table === undefined) {
      const place = scopeOf(definition.scope, this.#account, this.#region);
      this.#others.set(definition, (table = new StoredTable(this.#context, definition, ...place)));
    }
    // A definition is the key of its own table, so what is found has its rows.
    return (table as StoredTable<Other>).get(id);
  };

  #meter(before: Row | undefined, after: Row | undefined): void {
    if (before === undefined && after === undefined) return;
    const measures = (row: Row | undefined) =>
      row === undefined ? [] : (this.#definition.metered?.(row, this.#find) ?? []);
    this.#context.meter.change(this.#account, this.#region, measures(before), measures(after));
  }

  list(query: TableQuery = {}): Iterable<Row> {
    this.#check(query);
    if (this.#isEmpty()) return [];
    if (query.index === undefined) return this.#inOrderOfId(query, undefined);
    if (query.equals === undefined) return this.#inOrderOfIndex(query, query.index);
    if (query.equals === null || typeof query.equals !== 'object')
      return this.#inOrderOfId(query, query.equals);
    const values = [...new Set(query.equals)];
    return values.length === 1 ? this.#inOrderOfId(query, values[0]) : this.#merged(query, values);
  }

  count(query: TableQuery = {}): number {
    this.#check(query);
    if (this.#isEmpty()) return 0;
    if (query.limit !== undefined || query.after !== undefined) {
      let counted = 0;
      for (const row of this.list(query)) if (row !== undefined) counted++;
      return counted;
    }
    if (query.equals === null || typeof query.equals !== 'object') return this.#countOf(query, query.equals);
    const values = new Set(query.equals);
    return [...values].reduce<number>((sum, value) => sum + this.#countOf(query, value), 0);
  }

  /** To be called before the database is asked: that the table is there, with what was put into it. */
  #sync(): void {
    this.#context.ensure(this.#definition);
    this.#context.waiting.flush(this.#definition.name);
  }

  /** What a transaction put or deleted is known not to be empty, so that undoing it changes nothing here. */
  #isEmpty(): boolean {
    const { empty, statements, waiting } = this.#context;
    const known = empty.get(this.#prefix);
    if (known === true) return true;
    this.#context.ensure(this.#definition);
    if (known === false) return false;
    waiting.flush(this.#definition.name);
    const none = statements.get(this.#sql.any).get(this.#account, this.#region) === undefined;
    empty.set(this.#prefix, none);
    return none;
  }

  #countOf(query: TableQuery, equals: string | number | null | undefined): number {
    this.#sync();
    const { text, values } =
      query.index !== undefined && equals === undefined
        ? byIndexSql(this.#sql.name, query, query.index, undefined)
        : byIdSql(this.#sql.name, query, equals, undefined);
    const statement = this.#context.statements.get(`SELECT count(*) ${text}`);
    return Number(statement.get(this.#account, this.#region, ...values)?.[0] ?? 0);
  }

  *#inOrderOfId(query: TableQuery, equals: string | number | null | undefined): Generator<Row> {
    for (const [, row] of this.#entries(query, equals)) yield row;
  }

  *#entries(
    query: TableQuery,
    equals: string | number | null | undefined,
  ): Generator<readonly [string, Row]> {
    let after = query.after;
    let left = query.limit ?? Infinity;
    for (let piece = firstPiece; left > 0; piece = Math.min(piece * 4, largestPiece)) {
      const size = Math.min(piece, left);
      const { text, values } = byIdSql(this.#sql.name, query, equals, after);
      const rows = this.#piece('id', `${text} ORDER BY id LIMIT ?`, [...values, size]);
      for (const { id, row } of rows) {
        after = id;
        yield [id, row];
      }
      if (rows.length < size) return;
      left -= size;
    }
  }

  *#inOrderOfIndex(query: TableQuery, index: string): Generator<Row> {
    let after = query.after === undefined ? undefined : this.#position(index, query.after);
    let left = query.limit ?? Infinity;
    for (let piece = firstPiece; left > 0; piece = Math.min(piece * 4, largestPiece)) {
      const size = Math.min(piece, left);
      const { text, values } = byIndexSql(this.#sql.name, query, index, after);
      const order = `ORDER BY "${index}", id LIMIT ?`;
      const rows = this.#piece(`id, "${index}"`, `${text} ${order}`, [...values, size]);
      for (const { id, row, value } of rows) {
        after = { id, value: typeof value === 'number' ? value : String(value) };
        yield row;
      }
      if (rows.length < size) return;
      left -= size;
    }
  }

  /** Rows of several values of an index, merged into one order of id. */
  *#merged(query: TableQuery, values: readonly (string | number)[]): Generator<Row> {
    const sources = values.map((value) => this.#entries(query, value));
    const heads = sources.map((source) => source.next());
    for (let left = query.limit ?? Infinity; left > 0; left--) {
      let first = -1;
      let lowest: readonly [string, Row] | undefined;
      for (const [at, head] of heads.entries()) {
        if (head.done === true) continue;
        if (lowest !== undefined && compareIds(head.value[0], lowest[0]) >= 0) continue;
        lowest = head.value;
        first = at;
      }
      const source = sources[first];
      if (lowest === undefined || source === undefined) return;
      yield lowest[1];
      heads[first] = source.next();
    }
  }

  #position(index: string, id: string): Position {
    const row = this.get(id);
    const value = row === undefined ? undefined : this.#definition.indexes?.[index]?.(row);
    if (value === undefined || value === null)
      throw new RangeError(`No place for ${id} in the order of ${this.#definition.name}/${index}`);
    return { value, id };
  }

  /**
   * A piece of a listing. Bodies are read when the cache lacks a row of it, which is seldom; and all at once, so
   * that what the caller puts while it goes on is not taken for what was read.
   */
  #piece(
    columns: string,
    rest: string,
    values: readonly (string | number)[],
  ): { id: string; row: Row; value: unknown }[] {
    const piece: { id: string; row: Row; value: unknown }[] = [];
    for (const found of this.#read(`SELECT ${columns} ${rest}`, values)) {
      const id = String(found[0]);
      const cached = this.#cache.get(id);
      if (cached === undefined) return this.#wholePiece(columns, rest, values);
      piece.push({ id, row: this.#trusted(cached), value: found[1] });
    }
    return piece;
  }

  #wholePiece(
    columns: string,
    rest: string,
    values: readonly (string | number)[],
  ): { id: string; row: Row; value: unknown }[] {
    return this.#read(`SELECT body, ${columns} ${rest}`, values).map((found) => {
      const id = String(found[1]);
      return { id, row: this.#row(id, found[0]), value: found[2] };
    });
  }

  #read(text: string, values: readonly (string | number)[]): Record<string, unknown>[] {
    this.#sync();
    return this.#context.statements.get(text).all(this.#account, this.#region, ...values);
  }

  #row(id: string, body: unknown): Row {
    const cached = this.#cache.get(id);
    return cached === undefined ? this.#parse(id, String(body)) : this.#trusted(cached);
  }

  #parse(id: string, body: string): Row {
    const row: Row = deepFreeze(this.#json(id, body));
    this.#cache.set(id, row, body.length);
    return row;
  }

  #json(id: string, body: string): Row {
    try {
      return JSON.parse(body);
    } catch (error) {
      throw new DamagedStoreError(
        this.#context.file,
        `the row ${id} of ${this.#definition.name} is not JSON`,
        error,
      );
    }
  }

  /** Under this table's prefix the cache has only its own rows. */
  #trusted(cached: unknown): Row {
    return cached as Row;
  }

  #check(query: TableQuery): void {
    if (query.index === undefined) {
      if (query.equals === undefined) return;
      throw new TypeError('To look for a value, name the index.');
    }
    if (!Object.hasOwn(this.#definition.indexes ?? {}, query.index))
      throw new TypeError(`${this.#definition.name} has no index ${query.index}`);
    if (query.equals === null && this.#definition.sparse?.includes(query.index) === true)
      throw new TypeError(`${this.#definition.name}/${query.index} has only rows with a value`);
  }
}
