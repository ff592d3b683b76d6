import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { noRefreshUnderWay } from '../errors.ts';
import { findGroup } from '../find.ts';
import { checkReversible, rollBack } from '../groups/roll-back.ts';
import { isUnderWay, refreshes } from '../refreshes.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RollbackInstanceRefresh.html */
export const action = defineAction('autoscaling', 'RollbackInstanceRefresh', {
  authorize: (input, context) => onGroup(context, 'RollbackInstanceRefresh', input.AutoScalingGroupName),
  handler(input, context) {
    const group = findGroup(context.state, input.AutoScalingGroupName);
    const row = [...context.state.table(refreshes).list({ index: 'group', equals: group.name })].find(
      isUnderWay,
    );
    if (row === undefined || row.status === 'Cancelling') throw noRefreshUnderWay(group.name);
    // What is rolled back already goes on as it does.
    if (row.status !== 'RollbackInProgress') {
      checkReversible(group, context);
      rollBack(context, group, row);
    }
    return { InstanceRefreshId: row.id };
  },
});
