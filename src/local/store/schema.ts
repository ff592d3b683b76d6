import type { DatabaseSync } from 'node:sqlite';
import type { Transaction } from './transaction.ts';
import type { TableDefinition } from './table.ts';

interface CatalogEntry {
  revision: number;
  columns: Set<string>;
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Which tables and columns the database has. A table is made, or given its new columns and indexes, when it is
 * first used: services are loaded late, and a store written by an older nuage grows as it is used.
 */
export class Schema {
  readonly #database: DatabaseSync;
  readonly #transaction: Transaction;
  #catalog: Map<string, CatalogEntry>;
  #changed = false;

  constructor(database: DatabaseSync, transaction: Transaction) {
    this.#database = database;
    this.#transaction = transaction;
    this.#catalog = this.#read();
    transaction.onRollback(() => {
      if (!this.#changed) return;
      this.#catalog = this.#read();
      this.#changed = transaction.open && transaction.begun;
    });
  }

  /** Whether the table is there as defined. */
  has<Row>(definition: TableDefinition<Row>): boolean {
    const entry = this.#catalog.get(definition.name);
    if (entry === undefined || entry.revision !== (definition.revision ?? 0)) return false;
    return Object.keys(definition.indexes ?? {}).every((name) => entry.columns.has(name));
  }

  /** Makes the table or what it lacks. */
  ensure<Row>(definition: TableDefinition<Row>): void {
    if (this.has(definition)) return;
    if (!this.#transaction.open) {
      this.#transaction.run(() => this.ensure(definition));
      return;
    }
    this.#transaction.write();
    this.#changed = true;
    this.#transaction.afterCommit(() => {
      this.#changed = false;
    });
    const existing = this.#catalog.get(definition.name);
    const indexes = Object.keys(definition.indexes ?? {});
    if (existing === undefined) this.#create(definition, indexes);
    else this.#extend(definition, existing, indexes);
    const revision = definition.revision ?? 0;
    const columns = new Set([...(existing?.columns ?? []), ...indexes]);
    this.#database
      .prepare('INSERT OR REPLACE INTO nuage_tables (name, revision, columns) VALUES (?, ?, ?)')
      .run(definition.name, revision, JSON.stringify([...columns]));
    this.#catalog.set(definition.name, { revision, columns });
  }

  #create<Row>(definition: TableDefinition<Row>, indexes: readonly string[]): void {
    const { name } = definition;
    const columns = indexes.map((index) => `${quote(index)}, `).join('');
    this.#database.exec(
      `CREATE TABLE ${quote(name)} (account TEXT NOT NULL, region TEXT NOT NULL, id TEXT NOT NULL, ` +
        `${columns}body TEXT NOT NULL, PRIMARY KEY (account, region, id)) WITHOUT ROWID`,
    );
    for (const index of indexes) this.#index(definition, index);
  }

  #extend<Row>(definition: TableDefinition<Row>, existing: CatalogEntry, indexes: readonly string[]): void {
    const missing = indexes.filter((index) => !existing.columns.has(index));
    for (const index of missing)
      this.#database.exec(`ALTER TABLE ${quote(definition.name)} ADD COLUMN ${quote(index)}`);
    this.#fill(definition, existing.revision === (definition.revision ?? 0) ? missing : indexes);
    for (const index of missing) this.#index(definition, index);
  }

  #index<Row>({ name: table, sparse }: TableDefinition<Row>, index: string): void {
    const rows = sparse?.includes(index) === true ? ` WHERE ${quote(index)} IS NOT NULL` : '';
    this.#database.exec(
      `CREATE INDEX ${quote(`${table}/${index}`)} ON ${quote(table)} (account, region, ${quote(index)}, id)${rows}`,
    );
  }

  #fill<Row>(definition: TableDefinition<Row>, columns: readonly string[]): void {
    if (columns.length === 0) return;
    const functions = columns.map((column) => definition.indexes?.[column]);
    const update = this.#database.prepare(
      `UPDATE ${quote(definition.name)} SET ${columns.map((column) => `${quote(column)} = ?`).join(', ')} ` +
        'WHERE account = ? AND region = ? AND id = ?',
    );
    const rows = this.#database.prepare(`SELECT account, region, id, body FROM ${quote(definition.name)}`);
    for (const { account, region, id, body } of rows.all()) {
      const row: Row = JSON.parse(String(body));
      const values = functions.map((value) => value?.(row) ?? null);
      update.run(...values, String(account), String(region), String(id));
    }
  }

  #read(): Map<string, CatalogEntry> {
    const catalog = new Map<string, CatalogEntry>();
    for (const { name, revision, columns } of this.#database.prepare('SELECT * FROM nuage_tables').all())
      catalog.set(String(name), {
        revision: Number(revision),
        columns: new Set<string>(JSON.parse(String(columns))),
      });
    return catalog;
  }
}
