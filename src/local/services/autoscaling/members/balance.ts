import type { State } from '../../../store/table.ts';
import { subnets } from '../../ec2/port.ts';
import { isActive, membersOf } from '../find.ts';
import type { GroupRow, MemberRow } from '../state.ts';

/** Where an instance goes. */
export interface Place {
  readonly zone: string;
  readonly subnetId: string | undefined;
}

/** The zones of a group, the one with the fewest of its instances first: Auto Scaling keeps zones even. */
export function placesByNeed(
  state: State,
  group: GroupRow,
  counted: (member: MemberRow) => boolean = isActive,
): readonly Place[] {
  const counts = countByZone(state, group, counted);
  const table = state.table(subnets);
  return group.zones
    .map((zone) => ({ zone, subnetId: group.subnetIds.find((id) => table.get(id)?.zone === zone) }))
    .sort((one, other) => (counts.get(one.zone) ?? 0) - (counts.get(other.zone) ?? 0));
}

/** How many instances of a group stand in each zone. */
export function countByZone(
  state: State,
  group: GroupRow,
  counted: (member: MemberRow) => boolean = isActive,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const member of membersOf(state, group.name))
    if (counted(member)) counts.set(member.zone, (counts.get(member.zone) ?? 0) + 1);
  return counts;
}
