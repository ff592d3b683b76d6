import type { State } from '../../../store/table.ts';
import { spotRequestsNotFound } from '../errors.ts';
import { spotRequests, type SpotRequestRow } from './spot-requests.ts';

/** The requests of these ids; one that does not exist fails the call. */
export function findSpotRequests(state: State, ids: readonly string[]): SpotRequestRow[] {
  const table = state.table(spotRequests);
  const missing = ids.filter((id) => table.get(id) === undefined);
  if (missing.length > 0) throw spotRequestsNotFound(missing);
  return ids.flatMap((id) => table.get(id) ?? []);
}
