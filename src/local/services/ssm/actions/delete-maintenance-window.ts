import { defineAction } from '../../../action.ts';
import { targetsOfWindow, tasksOfWindow } from '../windows/find.ts';
import { OPEN_TIMER } from '../windows/kinds.ts';
import { windows, windowTargets, windowTasks } from '../windows/state.ts';
import { onWindow } from '../windows/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteMaintenanceWindow.html */
export const action = defineAction('ssm', 'DeleteMaintenanceWindow', {
  authorize: (input, context) => [onWindow(context, 'DeleteMaintenanceWindow', input.WindowId)],
  handler(input, context) {
    const { state, timers } = context;
    // One that is not there is deleted as well: the action has no error for it.
    for (const { id } of targetsOfWindow(context, input.WindowId)) state.table(windowTargets).delete(id);
    for (const { id } of tasksOfWindow(context, input.WindowId)) state.table(windowTasks).delete(id);
    state.table(windows).delete(input.WindowId);
    timers.cancel({ kind: OPEN_TIMER, key: input.WindowId });
    return { WindowId: input.WindowId };
  },
});
