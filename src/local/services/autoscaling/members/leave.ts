import type { Activity } from '../../../../wire/generated/autoscaling.ts';
import type { ActionContext } from '../../../action.ts';
import { groupTag } from '../../../scaling-group.ts';
import { instances } from '../../ec2/port.ts';
import { validationError } from '../errors.ts';
import { findGroup, findMember } from '../find.ts';
import { beginActivity, endActivity, placeDetails } from '../groups/activity.ts';
import { describeActivity } from '../groups/describe-activity.ts';
import { reconcile } from '../groups/reconcile.ts';
import { groups, members } from '../state.ts';
import { timeText } from '../time-text.ts';

interface LeaveInput {
  readonly AutoScalingGroupName: string;
  readonly InstanceIds?: readonly string[] | undefined;
  readonly ShouldDecrementDesiredCapacity: boolean;
}

const words = {
  Detached: ['Detaching EC2 instance', 'was detached'],
  Standby: ['Moving EC2 instance to Standby', 'was moved to standby'],
} as const;

/** Takes instances out of service that go on running: for good, or until they come back from standby. */
export function leaveGroup(
  context: ActionContext,
  input: LeaveInput,
  to: 'Detached' | 'Standby',
): readonly Activity[] {
  const { state, now } = context;
  const row = findGroup(state, input.AutoScalingGroupName);
  const leaving = [...new Set(input.InstanceIds)].map((id) => findMember(state, id));
  const other = leaving.find(({ group }) => group !== row.name);
  if (other !== undefined)
    throw validationError(`The instance ${other.id} is not part of Auto Scaling group ${row.name}.`);
  const decrement = input.ShouldDecrementDesiredCapacity ? leaving.length : 0;
  const desired = row.desired - decrement;
  if (desired < row.min)
    throw validationError(
      `Currently, desiredSize is ${row.desired} and minSize is ${row.min}. Taking ${leaving.length} instances out of service without replacement will violate the group's min size constraint.`,
    );
  const [doing, done] = words[to];
  const answers = leaving.map((member): Activity => {
    const effect = decrement > 0 ? `, shrinking the capacity from ${row.desired} to ${desired}` : '';
    const cause = `At ${timeText(now)} instance ${member.id} ${done} in response to a user request${effect}.`;
    const activity = beginActivity(context, row, {
      description: `${doing}: ${member.id}`,
      cause,
      details: placeDetails(member.zone, undefined),
      progress: 50,
    });
    endActivity(context, activity.id, 'Successful');
    if (to === 'Standby') state.table(members).put({ ...member, state: 'Standby' });
    else forget(context, member.id);
    return describeActivity(activity);
  });
  state.table(groups).put({ ...row, desired });
  reconcile(context, row.name);
  return answers;
}

function forget({ state }: ActionContext, id: string): void {
  state.table(members).delete(id);
  const table = state.table(instances);
  const instance = table.get(id);
  if (instance !== undefined)
    table.put({ ...instance, tags: instance.tags.filter(({ Key }) => Key !== groupTag) });
}
