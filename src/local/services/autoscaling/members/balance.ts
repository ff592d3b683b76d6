import type { State } from '../../../store/table.ts';
import { subnets } from '../../ec2/port.ts';
import { isActive, membersOf } from '../find.ts';
import type { GroupRow } from '../state.ts';

/** Where an instance goes. */
export interface Place {
  readonly zone: string;
  readonly subnetId: string | undefined;
}

/** The zone of a group that has the fewest of its instances: Auto Scaling keeps zones even. */
export function emptiestPlace(state: State, group: GroupRow): Place {
  const counts = countByZone(state, group);
  const least = Math.min(...group.zones.map((zone) => counts.get(zone) ?? 0));
  const zone = group.zones.find((candidate) => (counts.get(candidate) ?? 0) === least) ?? '';
  const table = state.table(subnets);
  const subnetId = group.subnetIds.find((id) => table.get(id)?.zone === zone);
  return { zone, subnetId };
}

/** How many instances of a group stand in each zone. */
export function countByZone(state: State, group: GroupRow): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const member of membersOf(state, group.name))
    if (isActive(member)) counts.set(member.zone, (counts.get(member.zone) ?? 0) + 1);
  return counts;
}
