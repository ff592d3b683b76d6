import { AwsError } from '../../../error.ts';
import type { State } from '../../../store/table.ts';
import { fleets } from './fleet-row.ts';
import type { FleetRow } from './fleet-row.ts';

/** The sentences of AWS are not known; the codes are. */
export const fleetIdErrors = {
  malformed: (id: string) =>
    new AwsError('InvalidFleetId.Malformed', 400, `The fleet ID '${id}' is malformed`),
  notFound: (ids: readonly string[]) =>
    new AwsError('InvalidFleetId.NotFound', 400, `The fleet ID '${ids.join(', ')}' does not exist`),
};

export function findFleet(state: State, id: string): FleetRow {
  const row = state.table(fleets).get(id);
  if (row === undefined) throw fleetIdErrors.notFound([id]);
  return row;
}
