import type { TimerContext } from '../../../action.ts';
import { newId } from '../../../blocks/ids.ts';
import type { TableDefinition } from '../../../store/table.ts';

/** An id that no row of the table has. */
export function newRowId<Row>(
  { state, random }: Pick<TimerContext, 'state' | 'random'>,
  prefix: string,
  table: TableDefinition<Row>,
): string {
  return newId(prefix, random, (id) => state.table(table).get(id) !== undefined);
}

/** An id of something that has no table of its own, such as an association. */
export function newPartId({ random }: Pick<TimerContext, 'random'>, prefix: string): string {
  return newId(prefix, random, () => false);
}
