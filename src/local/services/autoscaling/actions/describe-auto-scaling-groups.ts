import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { describeGroup } from '../groups/describe.ts';
import { pageOf } from '../page.ts';
import { groups } from '../state.ts';
import type { GroupRow } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingGroups.html */
export const action = defineAction('autoscaling', 'DescribeAutoScalingGroups', {
  authorize: () => onAll('DescribeAutoScalingGroups'),
  handler(input, context) {
    const named = new Set(input.AutoScalingGroupNames);
    const passes = compileFilters<GroupRow>(input.Filters, {}, (row) => row.tags);
    const rows = [...context.state.table(groups).list()].filter(
      (row) => (named.size === 0 || named.has(row.name)) && passes(row),
    );
    const page = pageOf(context, 'DescribeAutoScalingGroups', input, rows, ({ name }) => name);
    return {
      AutoScalingGroups: page.rows.map((row) => describeGroup(context, row, input.IncludeInstances ?? true)),
      NextToken: page.NextToken,
    };
  },
});
