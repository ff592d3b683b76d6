import type { TimerContext } from '../../../action.ts';
import { terminateForService } from '../../ec2/port.ts';
import { isWarm } from '../find.ts';
import { beginActivity, placeDetails } from '../groups/activity.ts';
import { waitForHook } from '../hooks/wait.ts';
import { members } from '../state.ts';
import type { ActivityRow, GroupRow, MemberRow } from '../state.ts';
import { instances } from '../../ec2/port.ts';
import { look } from './launch.ts';

/** Begins the end of an instance of a group: after its hook, if there is one. */
export function terminateMember(
  context: TimerContext,
  group: GroupRow,
  member: MemberRow,
  cause: string,
  hooks: 'waited for' | 'left out' = 'waited for',
): ActivityRow {
  const subnetId = context.state.table(instances).get(member.id)?.subnetId;
  const activity = beginActivity(context, group, {
    description: `Terminating EC2 instance: ${member.id}`,
    cause,
    details: placeDetails(member.zone, subnetId),
  });
  const ending: MemberRow = { ...member, activity: activity.id, hook: undefined };
  const waiting =
    hooks === 'left out' ? undefined : waitForHook(context, ending, 'autoscaling:EC2_INSTANCE_TERMINATING');
  if (waiting === undefined) endMember(context, ending);
  else look(context, group.name, waiting.hook?.until ?? context.now);
  return activity;
}

/** Terminates the instance itself: its hook has been waited for. */
export function endMember(context: TimerContext, member: MemberRow): void {
  const ending = isWarm(member) ? 'Warmed:Terminating' : 'Terminating';
  context.state.table(members).put({ ...member, state: ending, hook: undefined });
  terminateForService(member.id, context);
  look(context, member.group, context.now);
}
