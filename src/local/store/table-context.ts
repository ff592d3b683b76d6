import type { Sealer } from '../keys/sealer.ts';
import type { Meter } from '../metering/meter.ts';
import type { RowCache } from './row-cache.ts';
import type { Statements } from './statements.ts';
import type { TableDefinition } from './table.ts';
import type { Transaction } from './transaction.ts';
import type { WaitingWrites } from './waiting-writes.ts';

/** What the tables of one database share. */
export interface TableContext {
  /** How the database is called when something is wrong with it. */
  readonly file: string;
  readonly statements: Statements;
  readonly transaction: Transaction;
  readonly waiting: WaitingWrites;
  readonly cache: RowCache;
  /** Whether a table has no row in a scope, by the prefix of its keys: asked once, before any row is put or deleted. */
  readonly empty: Map<string, boolean>;
  readonly sealer: Sealer;
  readonly onDisk: boolean;
  readonly meter: Meter;
  ensure<Row>(definition: TableDefinition<Row>): void;
}
