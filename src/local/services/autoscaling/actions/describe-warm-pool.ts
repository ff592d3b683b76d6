import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { findGroup, isWarm, membersOf } from '../find.ts';
import { describeMember } from '../groups/describe.ts';
import { pageOf } from '../page.ts';
import { describePool } from '../warm-pools/pool.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeWarmPool.html */
export const action = defineAction('autoscaling', 'DescribeWarmPool', {
  authorize: () => onAll('DescribeWarmPool'),
  handler(input, context) {
    const { name, warmPool } = findGroup(context.state, input.AutoScalingGroupName);
    const warm = membersOf(context.state, name).filter(isWarm);
    const page = pageOf(context, 'DescribeWarmPool', input, warm, ({ id }) => id);
    return {
      WarmPoolConfiguration: warmPool && describePool(warmPool),
      Instances: page.rows.map(describeMember),
      NextToken: page.NextToken,
    };
  },
});
