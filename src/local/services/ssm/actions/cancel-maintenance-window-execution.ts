import { defineAction } from '../../../action.ts';
import { findExecution } from '../windows/find.ts';
import { stopWaiting } from '../windows/run.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CancelMaintenanceWindowExecution.html */
export const action = defineAction('ssm', 'CancelMaintenanceWindowExecution', {
  authorize: () => [{ action: 'ssm:CancelMaintenanceWindowExecution', arn: '*' }],
  handler(input, context) {
    const row = findExecution(context, input.WindowExecutionId);
    if (row.ended === undefined) stopWaiting(context, row, 'CANCELLED');
    return { WindowExecutionId: row.id };
  },
});
