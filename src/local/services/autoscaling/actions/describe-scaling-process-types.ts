import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { processes } from '../groups/processes.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeScalingProcessTypes.html */
export const action = defineAction('autoscaling', 'DescribeScalingProcessTypes', {
  authorize: () => onAll('DescribeScalingProcessTypes'),
  handler() {
    return { Processes: processes.map((ProcessName) => ({ ProcessName })) };
  },
});
