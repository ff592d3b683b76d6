import type { State } from '../../../store/table.ts';
import { instanceIdMalformed, instancesNotFound } from '../errors.ts';
import { isInstanceId } from './instance-id.ts';
import { instances, type InstanceRow } from './instance-row.ts';

/**
 * The instances of a list of ids, each once, in the order given. Any id that is malformed, or any that does not
 * exist, fails the whole call, and the error names all that are missing.
 */
export function findInstances(state: State, ids: readonly string[]): InstanceRow[] {
  const malformed = ids.find((id) => !isInstanceId(id));
  if (malformed !== undefined) throw instanceIdMalformed(malformed);
  const table = state.table(instances);
  const rows: InstanceRow[] = [];
  const missing: string[] = [];
  for (const id of new Set(ids)) {
    const row = table.get(id.toLowerCase());
    if (row === undefined) missing.push(id);
    else rows.push(row);
  }
  if (missing.length > 0) throw instancesNotFound(missing);
  return rows;
}

/** One instance by its id. */
export function findInstance(state: State, id: string): InstanceRow {
  const [row] = findInstances(state, [id]);
  if (row === undefined) throw instancesNotFound([id]);
  return row;
}
