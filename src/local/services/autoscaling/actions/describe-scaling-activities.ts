import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { findGroup } from '../find.ts';
import { describeActivity } from '../groups/describe-activity.ts';
import { pageOf } from '../page.ts';
import { activities, groups } from '../state.ts';
import type { ActivityRow } from '../state.ts';

/** The newest first. https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeScalingActivities.html */
export const action = defineAction('autoscaling', 'DescribeScalingActivities', {
  authorize: () => onAll('DescribeScalingActivities'),
  handler(input, context) {
    const { state } = context;
    const name = input.AutoScalingGroupName;
    if (name !== undefined && input.IncludeDeletedGroups !== true) findGroup(state, name);
    const ids = new Set(input.ActivityIds);
    const there = state.table(groups);
    const rows = [...state.table(activities).list()]
      .filter(({ id, group }) => (ids.size === 0 || ids.has(id)) && (name === undefined || group === name))
      .filter(({ group }) => input.IncludeDeletedGroups === true || there.get(group) !== undefined)
      .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
    const page = pageOf(context, 'DescribeScalingActivities', { MaxRecords: 100, ...input }, rows, orderOf);
    return { Activities: page.rows.map(describeActivity), NextToken: page.NextToken };
  },
});

/** Grows from the newest to the oldest. */
function orderOf({ start, number, id }: ActivityRow): string {
  return [1e15 - start, 1e9 - number].map((part) => String(part).padStart(16, '0')).join('/') + id;
}
