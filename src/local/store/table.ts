import type { Sealer } from '../keys/sealer.ts';
import type { Measure } from '../metering/measure.ts';

/** What a row can be found by besides its id. `null` (or `undefined`) means "has none". */
type IndexValue = string | number | null | undefined;

/** Finds a row of another table, in the same scope. */
export type Lookup = <Row>(definition: TableDefinition<Row>, id: string) => Row | undefined;

/** One kind of row: where it lives and what it is found by. */
export interface TableDefinition<Row> {
  /** Also the name of the SQLite table, such as `ec2.instances`. */
  readonly name: string;
  /**
   * `region`: a row belongs to an account and a region. `account`: to an account (its region is `aws-global`).
   * `cloud`: to the whole local cloud, such as the access keys that say which account calls.
   */
  readonly scope: 'region' | 'account' | 'cloud';
  id(row: Row): string;
  /** Each one is a real column with an index. */
  readonly indexes?: Readonly<Record<string, (row: Row) => IndexValue>>;
  /** Those of the indexes that hardly any row has a value for, and that nobody asks for rows without one: such rows are not in them. */
  readonly sparse?: readonly string[];
  /** Raise it when an index function changes its answer: stored rows are then indexed again. */
  readonly revision?: number;
  /** What the row uses while it is as it is, for what costs something: the meter is told of each change. */
  metered?(row: Row, find: Lookup): readonly Measure[];
}

/** Which rows, and in which order. */
export interface TableQuery {
  /** The index to go by. Rows whose value is null are left out, unless `equals` is null. */
  readonly index?: string;
  /** One value, or any of several. The rows come in order of id. */
  readonly equals?: string | number | null | readonly (string | number)[];
  /** The lowest value of the index (of the id when there is no index), inclusive. Rows come in order of it. */
  readonly from?: string | number;
  /** Up to this value, exclusive. */
  readonly below?: string | number;
  /** Go on after this row (exclusive). It may be gone meanwhile when the rows come in order of id. */
  readonly after?: string;
  readonly limit?: number;
}

/** The rows of one table in one scope. Rows are plain JSON, frozen: to change one, put a new object. */
export interface Table<Row> {
  get(id: string): Row | undefined;
  /** Adds the row, or replaces the one with the same id. */
  put(row: Row): void;
  /** Whether there was such a row. */
  delete(id: string): boolean;
  /** Read in pieces as the caller goes on: rows may be put and deleted meanwhile. */
  list(query?: TableQuery): Iterable<Row>;
  count(query?: TableQuery): number;
}

/** The tables as one account and region see them. */
export interface State {
  /** For what must not be readable in a row: see `Sealer`. */
  readonly sealer: Sealer;
  /** Whether rows lie in a file, and not only in this process's memory. */
  readonly onDisk: boolean;
  table<Row>(definition: TableDefinition<Row>): Table<Row>;
  /** The same tables, elsewhere. */
  at(account: string, region: string): State;
}

const tableName = /^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/;
const indexName = /^[a-zA-Z][a-zA-Z0-9_-]*$/;
const ownColumns = new Set(['account', 'region', 'id', 'body']);

/** Declares a table. Names are checked once, here, because they become SQL. */
export function defineTable<Row>(definition: TableDefinition<Row>): TableDefinition<Row> {
  if (!tableName.test(definition.name)) throw new TypeError(`Not a table name: ${definition.name}`);
  for (const name of Object.keys(definition.indexes ?? {})) {
    if (!indexName.test(name) || ownColumns.has(name.toLowerCase()))
      throw new TypeError(`Not an index name: ${name} in ${definition.name}`);
  }
  for (const name of definition.sparse ?? [])
    if (!Object.hasOwn(definition.indexes ?? {}, name))
      throw new TypeError(`${definition.name} has no index ${name}`);
  return definition;
}
