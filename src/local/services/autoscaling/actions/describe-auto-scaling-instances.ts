import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { describeMember } from '../groups/describe.ts';
import { pageOf } from '../page.ts';
import { members } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingInstances.html */
export const action = defineAction('autoscaling', 'DescribeAutoScalingInstances', {
  authorize: () => onAll('DescribeAutoScalingInstances'),
  handler(input, context) {
    const named = new Set(input.InstanceIds);
    const rows = [...context.state.table(members).list()].filter(
      ({ id }) => named.size === 0 || named.has(id),
    );
    const page = pageOf(context, 'DescribeAutoScalingInstances', input, rows, ({ id }) => id);
    return {
      AutoScalingInstances: page.rows.map((row) => ({
        ...describeMember(row),
        AutoScalingGroupName: row.group,
        // This action says it in capitals, the other as a word.
        HealthStatus: row.health.toUpperCase(),
      })),
      NextToken: page.NextToken,
    };
  },
});
