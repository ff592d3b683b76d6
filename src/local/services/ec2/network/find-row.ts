import type { AwsError } from '../../../error.ts';
import type { State, TableDefinition } from '../../../store/table.ts';

/** A row by id, or EC2's error for its kind. */
export function findRow<Row>(
  state: State,
  table: TableDefinition<Row>,
  errors: { notFound(ids: readonly string[]): AwsError },
  id: string,
): Row {
  const row = state.table(table).get(id);
  if (row === undefined) throw errors.notFound([id]);
  return row;
}
