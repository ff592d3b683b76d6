import { defineAction } from '../../../action.ts';
import { compileKeyFilters } from '../key-filters.ts';
import { pageOfRows } from '../paging.ts';
import { describeInvocation } from '../windows/describe.ts';
import { findTaskExecution } from '../windows/find.ts';
import type { TaskInvocation } from '../windows/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeMaintenanceWindowExecutionTaskInvocations.html */
export const action = defineAction('ssm', 'DescribeMaintenanceWindowExecutionTaskInvocations', {
  authorize: () => [{ action: 'ssm:DescribeMaintenanceWindowExecutionTaskInvocations', arn: '*' }],
  handler(input, context) {
    const { WindowExecutionId: execution } = input;
    const task = findTaskExecution(context, execution, input.TaskId);
    const passes = compileKeyFilters<TaskInvocation>(input.Filters, { STATUS: ({ status }) => status });
    const found = task.invocations.filter(passes);
    const page = pageOfRows(
      'DescribeMaintenanceWindowExecutionTaskInvocations',
      input,
      context,
      found,
      ({ id }) => id,
    );
    return {
      WindowExecutionTaskInvocationIdentities: page.rows.map((row) =>
        describeInvocation(execution, task, row),
      ),
      NextToken: page.nextToken,
    };
  },
});
