import type { TableDefinition, TableQuery } from './table.ts';

/** A statement and what it is asked with. */
export interface Sql {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** The SQL of one table, put together once. */
export interface TableSql {
  readonly name: string;
  readonly get: string;
  /** Finds something when there is a row at all. */
  readonly any: string;
  readonly put: string;
  readonly delete: string;
}

function quote(name: string): string {
  return `"${name}"`;
}

const made = new WeakMap<TableDefinition<never>, TableSql>();

export function tableSql(definition: TableDefinition<never>): TableSql {
  let sql = made.get(definition);
  if (sql === undefined) {
    sql = putTogether(definition);
    made.set(definition, sql);
  }
  return sql;
}

function putTogether(definition: TableDefinition<never>): TableSql {
  const name = quote(definition.name);
  const indexes = Object.keys(definition.indexes ?? {}).map(quote);
  const columns = ['account', 'region', 'id', ...indexes, 'body'];
  const replaced = [...indexes, 'body'].map((column) => `${column} = excluded.${column}`);
  return {
    name,
    get: `SELECT body FROM ${name} WHERE account = ? AND region = ? AND id = ?`,
    any: `SELECT 1 FROM ${name} WHERE account = ? AND region = ? LIMIT 1`,
    put:
      `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ` +
      `ON CONFLICT (account, region, id) DO UPDATE SET ${replaced.join(', ')}`,
    delete: `DELETE FROM ${name} WHERE account = ? AND region = ? AND id = ?`,
  };
}

/** Left alone, SQLite may walk the whole table in order of id when a page begins behind a row. */
function indexed(table: string, index: string | undefined): string {
  return index === undefined ? '' : ` INDEXED BY "${table.slice(1, -1)}/${index}"`;
}

/** Where a listing goes on: after this value of its column and this id. */
export interface Position {
  readonly value: string | number;
  readonly id: string;
}

/** The rows of one value of an index, or of the whole table, in order of id. */
export function byIdSql(
  table: string,
  query: TableQuery,
  equals: string | number | null | undefined,
  after: string | undefined,
): Sql {
  let text = `FROM ${table}${indexed(table, query.index)} WHERE account = ? AND region = ?`;
  const values: (string | number)[] = [];
  if (query.index !== undefined) {
    text += equals === null ? ` AND ${quote(query.index)} IS NULL` : ` AND ${quote(query.index)} = ?`;
    if (equals !== null && equals !== undefined) values.push(equals);
  } else {
    if (query.from !== undefined) text += ' AND id >= ?';
    if (query.from !== undefined) values.push(query.from);
    if (query.below !== undefined) text += ' AND id < ?';
    if (query.below !== undefined) values.push(query.below);
  }
  if (after !== undefined) text += ' AND id > ?';
  if (after !== undefined) values.push(after);
  return { text, values };
}

/** A range of an index, in order of its value and then of id. */
export function byIndexSql(
  table: string,
  query: TableQuery,
  index: string,
  after: Position | undefined,
): Sql {
  const column = quote(index);
  let text = `FROM ${table}${indexed(table, index)} WHERE account = ? AND region = ? AND ${column} IS NOT NULL`;
  const values: (string | number)[] = [];
  if (after !== undefined) {
    text += ` AND (${column}, id) > (?, ?)`;
    values.push(after.value, after.id);
  } else if (query.from !== undefined) {
    text += ` AND ${column} >= ?`;
    values.push(query.from);
  }
  if (query.below !== undefined) {
    text += ` AND ${column} < ?`;
    values.push(query.below);
  }
  return { text, values };
}
