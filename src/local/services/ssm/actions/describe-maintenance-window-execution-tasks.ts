import { defineAction } from '../../../action.ts';
import { compileKeyFilters } from '../key-filters.ts';
import { pageOfRows } from '../paging.ts';
import { describeTaskExecution } from '../windows/describe.ts';
import { findExecution } from '../windows/find.ts';
import type { TaskExecution } from '../windows/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeMaintenanceWindowExecutionTasks.html */
export const action = defineAction('ssm', 'DescribeMaintenanceWindowExecutionTasks', {
  authorize: () => [{ action: 'ssm:DescribeMaintenanceWindowExecutionTasks', arn: '*' }],
  handler(input, context) {
    const { id: execution, tasks } = findExecution(context, input.WindowExecutionId);
    const passes = compileKeyFilters<TaskExecution>(input.Filters, { STATUS: ({ status }) => status });
    const found = tasks.filter(passes);
    const page = pageOfRows('DescribeMaintenanceWindowExecutionTasks', input, context, found, ({ id }) => id);
    return {
      WindowExecutionTaskIdentities: page.rows.map((task) => describeTaskExecution(execution, task)),
      NextToken: page.nextToken,
    };
  },
});
