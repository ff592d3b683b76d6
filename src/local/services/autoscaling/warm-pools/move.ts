import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { instances, startForService } from '../../ec2/port.ts';
import { beginActivity, endActivity, placeDetails } from '../groups/activity.ts';
import { placesByNeed } from '../members/balance.ts';
import { look } from '../members/launch.ts';
import { members } from '../state.ts';
import type { ActivityRow, GroupRow, MemberRow } from '../state.ts';
import { warmMembersOf, warmTarget } from './pool.ts';

const ready: ReadonlySet<string> = new Set(['Warmed:Stopped', 'Warmed:Running', 'Warmed:Hibernated']);

/**
 * Lets an instance of the warm pool join its group, one of the zone that needs it most. False when none is ready, or EC2
 * does not start it.
 */
export function takeFromPool(context: TimerContext, group: GroupRow, cause: string): boolean {
  const warm = warmMembersOf(context.state, group.name).filter(({ state }) => ready.has(state));
  const member = placesByNeed(context.state, group)
    .flatMap(({ zone }) => warm.filter((one) => one.zone === zone))
    .at(0);
  if (member === undefined) return false;
  const activity = begin(context, group, member, 'Launching a new EC2 instance from warm pool', cause);
  try {
    startForService('autoscaling.amazonaws.com', member.id, context);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    endActivity(context, activity.id, 'Failed', `${error.message} Launching EC2 instance failed.`);
    return false;
  }
  const joining = { ...member, state: 'Pending' as const, launched: context.now, activity: activity.id };
  context.state.table(members).put(joining);
  look(context, group.name, context.now);
  return true;
}

/** Lets an instance that its group has too many of go back into the warm pool, where it is to be used again and has a place. */
export function returnToPool(
  context: TimerContext,
  group: GroupRow,
  member: MemberRow,
  cause: string,
): boolean {
  const full = warmMembersOf(context.state, group.name).length >= warmTarget(group);
  if (group.warmPool?.reuse !== true || full) return false;
  const activity = begin(context, group, member, 'Moving EC2 instance to warm pool', cause);
  context.state.table(members).put({ ...member, state: 'Warmed:Pending', activity: activity.id });
  look(context, group.name, context.now);
  return true;
}

function begin(
  context: TimerContext,
  group: GroupRow,
  { id, zone }: MemberRow,
  doing: string,
  cause: string,
): ActivityRow {
  return beginActivity(context, group, {
    description: `${doing}: ${id}`,
    cause,
    status: 'PreInService',
    progress: 30,
    details: placeDetails(zone, context.state.table(instances).get(id)?.subnetId),
  });
}
