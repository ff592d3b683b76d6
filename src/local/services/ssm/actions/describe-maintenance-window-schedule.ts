import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { compileTimeFilters } from '../windows/time-filters.ts';
import { upcoming } from '../windows/upcoming.ts';
import type { Opening } from '../windows/upcoming.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeMaintenanceWindowSchedule.html */
export const action = defineAction('ssm', 'DescribeMaintenanceWindowSchedule', {
  authorize: () => [{ action: 'ssm:DescribeMaintenanceWindowSchedule', arn: '*' }],
  handler(input, context) {
    const passes = compileTimeFilters(input.Filters, ['ScheduledBefore', 'ScheduledAfter']);
    const times = [...upcoming(context, input)].filter(({ time }) => passes(time));
    const page = pageOf(
      'DescribeMaintenanceWindowSchedule',
      input,
      context,
      50,
      ({ order }: Opening) => order,
      (after) => (after === undefined ? times : times.filter(({ order }) => order > after)),
    );
    return {
      ScheduledWindowExecutions: page.rows.map(({ window, shown }) => ({
        WindowId: window.id,
        Name: window.settings.Name,
        ExecutionTime: shown,
      })),
      NextToken: page.nextToken,
    };
  },
});
