import type { State } from '../../../../store/table.ts';
import { instances } from '../instance-row.ts';
import { occupiesHost } from '../state.ts';
import type { PlacementGroupRow } from './group-row.ts';

/**
 * "A rack level spread placement group supports a maximum of seven running instances per Availability Zone."
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html
 */
export const mostSpread = 7;

/** How many more instances of a group can run in a zone; any number of those that are not spread over racks. */
export function roomInGroup(group: PlacementGroupRow | undefined, zone: string, state: State): number {
  if (group?.strategy !== 'spread' || group.spreadLevel === 'host') return Infinity;
  let running = 0;
  for (const row of state.table(instances).list())
    if (row.placementGroup === group.name && row.zone === zone && occupiesHost(row.state)) running += 1;
  return Math.max(0, mostSpread - running);
}
