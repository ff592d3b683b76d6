import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { readProcesses } from '../groups/processes.ts';
import { reconcile } from '../groups/reconcile.ts';
import { groups } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_ResumeProcesses.html */
export const action = defineAction('autoscaling', 'ResumeProcesses', {
  authorize: (input, context) => onGroup(context, 'ResumeProcesses', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    const named = readProcesses(input.ScalingProcesses);
    context.state
      .table(groups)
      .put({ ...row, suspended: row.suspended.filter((process) => !named.includes(process)) });
    reconcile(context, row.name);
    return {};
  },
});
