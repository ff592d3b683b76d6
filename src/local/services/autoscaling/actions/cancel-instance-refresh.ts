import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { noRefreshUnderWay } from '../errors.ts';
import { findGroup } from '../find.ts';
import { scheduleRefresh } from '../groups/advance-refresh.ts';
import { isUnderWay, refreshes } from '../refreshes.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CancelInstanceRefresh.html */
export const action = defineAction('autoscaling', 'CancelInstanceRefresh', {
  authorize: (input, context) => onGroup(context, 'CancelInstanceRefresh', input.AutoScalingGroupName),
  handler(input, context) {
    const { state, now } = context;
    const group = findGroup(state, input.AutoScalingGroupName);
    const table = state.table(refreshes);
    const row = [...table.list({ index: 'group', equals: group.name })].find(isUnderWay);
    if (row === undefined) throw noRefreshUnderWay(group.name);
    table.put({ ...row, status: 'Cancelling' });
    scheduleRefresh(context, row.id, now);
    return { InstanceRefreshId: row.id };
  },
});
