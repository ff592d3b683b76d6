import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { findGroup } from '../find.ts';
import { pageOf } from '../page.ts';
import { describeRefresh, refreshes } from '../refreshes.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeInstanceRefreshes.html */
export const action = defineAction('autoscaling', 'DescribeInstanceRefreshes', {
  authorize: () => onAll('DescribeInstanceRefreshes'),
  handler(input, context) {
    const group = findGroup(context.state, input.AutoScalingGroupName);
    const ids = new Set(input.InstanceRefreshIds);
    const rows = [...context.state.table(refreshes).list({ index: 'group', equals: group.name })]
      .filter(({ id }) => ids.size === 0 || ids.has(id))
      .sort((one, other) => other.start - one.start);
    const page = pageOf(
      context,
      'DescribeInstanceRefreshes',
      input,
      rows,
      ({ start, id }) => String(1e15 - start).padStart(16, '0') + id,
    );
    return { InstanceRefreshes: page.rows.map(describeRefresh), NextToken: page.NextToken };
  },
});
