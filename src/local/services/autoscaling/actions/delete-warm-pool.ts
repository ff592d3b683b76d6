import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { groups } from '../state.ts';
import { fillPool, forgetPool } from '../warm-pools/fill.ts';

/**
 * The instances of the pool end, and the pool with the last of them; with `ForceDelete` the pool does not wait for that.
 * https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteWarmPool.html
 */
export const action = defineAction('autoscaling', 'DeleteWarmPool', {
  authorize: (input, context) => onGroup(context, 'DeleteWarmPool', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    if (row.warmPool === undefined) return {};
    const ending = { ...row, warmPool: { ...row.warmPool, deleting: true } };
    context.state.table(groups).put(ending);
    fillPool(context, row.name);
    if (input.ForceDelete === true) forgetPool(context, ending);
    return {};
  },
});
