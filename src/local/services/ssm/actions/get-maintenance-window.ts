import { defineAction } from '../../../action.ts';
import { describeWindow } from '../windows/describe.ts';
import { findWindow } from '../windows/find.ts';
import { onWindow } from '../windows/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetMaintenanceWindow.html */
export const action = defineAction('ssm', 'GetMaintenanceWindow', {
  authorize: (input, context) => [onWindow(context, 'GetMaintenanceWindow', input.WindowId)],
  handler: (input, context) => describeWindow(findWindow(context, input.WindowId), context.now),
});
