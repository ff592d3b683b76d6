import { defineAction } from '../../../action.ts';
import { compileTimeFilters } from '../windows/time-filters.ts';
import { pageOfRows } from '../paging.ts';
import { describeExecution } from '../windows/describe.ts';
import { newestFirst, windowExecutions } from '../windows/state.ts';
import { onWindow } from '../windows/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeMaintenanceWindowExecutions.html */
export const action = defineAction('ssm', 'DescribeMaintenanceWindowExecutions', {
  authorize: (input, context) => [onWindow(context, 'DescribeMaintenanceWindowExecutions', input.WindowId)],
  handler(input, context) {
    const passes = compileTimeFilters(input.Filters, ['ExecutedBefore', 'ExecutedAfter']);
    const rows = [...context.state.table(windowExecutions).list({ index: 'window', equals: input.WindowId })];
    const found = rows.filter(({ started }) => passes(started));
    const page = pageOfRows('DescribeMaintenanceWindowExecutions', input, context, found, newestFirst);
    return { WindowExecutions: page.rows.map(describeExecution), NextToken: page.nextToken };
  },
});
