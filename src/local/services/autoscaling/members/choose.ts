import type { State } from '../../../store/table.ts';
import { isActive, membersOf } from '../find.ts';
import { sourceOf } from '../state.ts';
import type { GroupRow, MemberRow } from '../state.ts';
import { countByZone } from './balance.ts';

type Preference = (candidates: readonly MemberRow[], group: GroupRow, now: number) => readonly MemberRow[];

const least = (
  candidates: readonly MemberRow[],
  rank: (member: MemberRow) => number,
): readonly MemberRow[] => {
  const lowest = Math.min(...candidates.map(rank));
  return candidates.filter((member) => rank(member) === lowest);
};

const hour = 3_600_000;
const version = ({ template }: MemberRow): number => Number(template?.Version ?? 0);
/** Instances that were not launched from what the group launches from now. */
const outdated: Preference = (candidates, group) => {
  const launch = sourceOf(group);
  const old = candidates.filter(
    ({ configuration, template }) =>
      configuration !== launch.configuration ||
      (launch.template !== undefined && template?.LaunchTemplateId !== launch.template.LaunchTemplateId),
  );
  return old.length > 0 ? old : candidates;
};
const closestToHour: Preference = (candidates, _group, now) =>
  least(candidates, ({ launched }) => hour - ((now - launched) % hour));

/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html */
const preferences: Readonly<Record<string, readonly Preference[]>> = {
  Default: [outdated, (candidates) => least(candidates, version), closestToHour],
  AllocationStrategy: [],
  OldestInstance: [(candidates) => least(candidates, ({ launched }) => launched)],
  NewestInstance: [(candidates) => least(candidates, ({ launched }) => -launched)],
  OldestLaunchConfiguration: [outdated],
  OldestLaunchTemplate: [outdated, (candidates) => least(candidates, version)],
  ClosestToNextInstanceHour: [closestToHour],
};

export const terminationPolicies = Object.keys(preferences);

/**
 * The instance that goes when a group shrinks: in the zone with the most of them, as the group's policies say, and
 * never one that is protected. Undefined when all that are left are.
 */
export function chooseForTermination(state: State, group: GroupRow, now: number): MemberRow | undefined {
  const free = membersOf(state, group.name).filter((member) => isActive(member) && !member.protected);
  const counts = countByZone(state, group);
  const most = Math.max(...free.map(({ zone }) => counts.get(zone) ?? 0));
  let candidates: readonly MemberRow[] = free.filter(({ zone }) => counts.get(zone) === most);
  for (const policy of group.terminationPolicies)
    for (const prefer of preferences[policy] ?? [])
      if (candidates.length > 1) candidates = prefer(candidates, group, now);
  return candidates[0];
}
