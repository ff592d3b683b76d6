import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findPolicy } from '../policies/find.ts';
import { policies } from '../policies/state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeletePolicy.html */
export const action = defineAction('autoscaling', 'DeletePolicy', {
  authorize: (input, context) => onGroup(context, 'DeletePolicy', input.AutoScalingGroupName),
  handler(input, context) {
    const { state, timers, now } = context;
    const row = findPolicy(context, input);
    state.table(policies).delete(policies.id(row));
    if (row.alarms.length > 0)
      timers.schedule({
        due: now,
        kind: 'autoscaling.alarms',
        key: policies.id(row),
        payload: { policy: policies.id(row), drop: row.alarms },
      });
    return {};
  },
});
