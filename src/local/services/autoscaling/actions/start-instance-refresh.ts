import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { AwsError } from '../../../error.ts';
import { findGroup, membersOf } from '../find.ts';
import { scheduleRefresh } from '../groups/advance-refresh.ts';
import { readLaunch } from '../groups/read.ts';
import { isReplaced } from '../groups/refresh-order.ts';
import { isUnderWay, refreshes } from '../refreshes.ts';
import { groups } from '../state.ts';
import { isUpToDate } from '../members/up-to-date.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_StartInstanceRefresh.html */
export const action = defineAction('autoscaling', 'StartInstanceRefresh', {
  authorize: (input, context) => onGroup(context, 'StartInstanceRefresh', input.AutoScalingGroupName),
  handler(input, context) {
    const { state, random, now } = context;
    const row = findGroup(state, input.AutoScalingGroupName);
    const table = state.table(refreshes);
    for (const other of table.list({ index: 'group', equals: row.name }))
      if (isUnderWay(other))
        throw new AwsError(
          'InstanceRefreshInProgress',
          400,
          'An Instance Refresh is already in progress and blocks the execution of this Instance Refresh.',
        );
    const next = { ...row, desiredLaunch: readLaunch(input.DesiredConfiguration ?? {}, context) };
    state.table(groups).put(next);
    const preferences = input.Preferences ?? {};
    const left = membersOf(state, row.name)
      .filter(
        (member) =>
          isReplaced(member, preferences) &&
          !(preferences.SkipMatching === true && isUpToDate(context, next, member)),
      )
      .map(({ id }) => id);
    const id = random.uuid();
    table.put({
      id,
      group: row.name,
      status: 'Pending',
      start: now,
      preferences: { MinHealthyPercentage: 90, SkipMatching: false, ...preferences },
      desiredConfiguration: input.DesiredConfiguration,
      toReplace: left.length,
      left,
    });
    scheduleRefresh(context, id, now);
    return { InstanceRefreshId: id };
  },
});
