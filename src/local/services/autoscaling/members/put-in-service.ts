import type { TimerContext } from '../../../action.ts';
import { endActivity } from '../groups/activity.ts';
import { announce } from '../notify.ts';
import { groups, members } from '../state.ts';
import type { MemberRow } from '../state.ts';

/** The instance serves: its launch is over. */
export function putInService(context: TimerContext, member: MemberRow): void {
  const { state, now } = context;
  state
    .table(members)
    .put({ ...member, state: 'InService', activity: undefined, hook: undefined, inService: now });
  const activity = endActivity(context, member.activity, 'Successful');
  const group = state.table(groups).get(member.group);
  if (group !== undefined) state.table(groups).put({ ...group, scaled: now });
  if (activity !== undefined) announce(context, 'autoscaling:EC2_INSTANCE_LAUNCH', activity, member.id);
}
