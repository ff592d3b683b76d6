import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { readProcesses } from '../groups/processes.ts';
import { groups } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_SuspendProcesses.html */
export const action = defineAction('autoscaling', 'SuspendProcesses', {
  authorize: (input, context) => onGroup(context, 'SuspendProcesses', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    const named = readProcesses(input.ScalingProcesses);
    const fresh = named.filter((process) => !row.suspended.includes(process));
    context.state.table(groups).put({
      ...row,
      suspended: [...row.suspended, ...fresh].sort(),
      suspendedAt: {
        ...row.suspendedAt,
        ...Object.fromEntries(fresh.map((process) => [process, context.now])),
      },
    });
    return {};
  },
});
