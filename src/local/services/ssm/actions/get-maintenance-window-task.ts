import { defineAction } from '../../../action.ts';
import { describeTask } from '../windows/describe.ts';
import { findTask } from '../windows/find.ts';
import { onWindow } from '../windows/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetMaintenanceWindowTask.html */
export const action = defineAction('ssm', 'GetMaintenanceWindowTask', {
  authorize: (input, context) => [onWindow(context, 'GetMaintenanceWindowTask', input.WindowId)],
  handler: (input, context) => describeTask(findTask(context, input.WindowId, input.WindowTaskId)),
});
