import type { State, TableDefinition } from '../../../store/table.ts';
import type { AwsError } from '../../../error.ts';
import type { Binned } from './bin-row.ts';

/** What is in the bin by its id, or the error of what is not there. */
export function findBinned<Row>(
  state: State,
  table: TableDefinition<Binned<Row>>,
  id: string,
  notFound: (ids: readonly string[]) => AwsError,
): Binned<Row> {
  const row = state.table(table).get(id);
  if (row === undefined) throw notFound([id]);
  return row;
}

/** When something came into the bin and when it leaves it, as lists show it. */
export function binTimes({ entered, exits }: Pick<Binned<unknown>, 'entered' | 'exits'>) {
  return { RecycleBinEnterTime: new Date(entered), RecycleBinExitTime: new Date(exits) };
}
