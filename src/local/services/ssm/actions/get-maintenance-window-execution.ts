import { defineAction } from '../../../action.ts';
import { describeExecution } from '../windows/describe.ts';
import { findExecution } from '../windows/find.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetMaintenanceWindowExecution.html */
export const action = defineAction('ssm', 'GetMaintenanceWindowExecution', {
  authorize: () => [{ action: 'ssm:GetMaintenanceWindowExecution', arn: '*' }],
  handler(input, context) {
    const row = findExecution(context, input.WindowExecutionId);
    const { WindowId: _window, ...shown } = describeExecution(row);
    return { ...shown, TaskIds: row.tasks.map(({ id }) => id) };
  },
});
