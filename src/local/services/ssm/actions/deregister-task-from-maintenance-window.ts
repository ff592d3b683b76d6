import { defineAction } from '../../../action.ts';
import { findTask } from '../windows/find.ts';
import { windowTasks } from '../windows/state.ts';
import { onWindow } from '../windows/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeregisterTaskFromMaintenanceWindow.html */
export const action = defineAction('ssm', 'DeregisterTaskFromMaintenanceWindow', {
  authorize: (input, context) => [onWindow(context, 'DeregisterTaskFromMaintenanceWindow', input.WindowId)],
  handler(input, context) {
    const { id, window } = findTask(context, input.WindowId, input.WindowTaskId);
    context.state.table(windowTasks).delete(id);
    return { WindowId: window, WindowTaskId: id };
  },
});
