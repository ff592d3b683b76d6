import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { pageOf } from '../page.ts';
import { describeScheduled, scheduledActions } from '../schedules/state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeScheduledActions.html */
export const action = defineAction('autoscaling', 'DescribeScheduledActions', {
  authorize: () => onAll('DescribeScheduledActions'),
  handler(input, context) {
    const names = new Set(input.ScheduledActionNames);
    const from = input.StartTime?.getTime() ?? -Infinity;
    const to = input.EndTime?.getTime() ?? Infinity;
    const rows = [...context.state.table(scheduledActions).list()].filter(
      ({ group, name, start = context.now }) =>
        (input.AutoScalingGroupName === undefined || group === input.AutoScalingGroupName) &&
        (names.size === 0 || names.has(name)) &&
        start >= from &&
        start <= to,
    );
    const page = pageOf(context, 'DescribeScheduledActions', input, rows, scheduledActions.id);
    return {
      ScheduledUpdateGroupActions: page.rows.map((row) => describeScheduled(context, row)),
      NextToken: page.NextToken,
    };
  },
});
