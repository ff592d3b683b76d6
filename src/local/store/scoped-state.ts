import type { Sealer } from '../keys/sealer.ts';
import type { TableContext } from './table-context.ts';
import { scopeOf } from './scope.ts';
import { StoredTable } from './stored-table.ts';
import type { State, Table, TableDefinition } from './table.ts';

/** The tables as one account and region see them; made once for each. */
export class ScopedState implements State {
  readonly #context: TableContext;
  readonly #states: Map<string, ScopedState>;
  readonly #account: string;
  readonly #region: string;
  readonly #tables = new Map<object, unknown>();

  constructor(context: TableContext, states: Map<string, ScopedState>, account: string, region: string) {
    this.#context = context;
    this.#states = states;
    this.#account = account;
    this.#region = region;
  }

  get sealer(): Sealer {
    return this.#context.sealer;
  }

  get onDisk(): boolean {
    return this.#context.onDisk;
  }

  table<Row>(definition: TableDefinition<Row>): Table<Row> {
    const known = this.#tables.get(definition);
    // A definition is the key of its own table, so what is found has its rows.
    if (known !== undefined) return known as Table<Row>;
    const table = new StoredTable(
      this.#context,
      definition,
      ...scopeOf(definition.scope, this.#account, this.#region),
    );
    this.#tables.set(definition, table);
    return table;
  }

  at(account: string, region: string): State {
    const key = `${account}/${region}`;
    let state = this.#states.get(key);
    if (state === undefined) {
      state = new ScopedState(this.#context, this.#states, account, region);
      this.#states.set(key, state);
    }
    return state;
  }
}
