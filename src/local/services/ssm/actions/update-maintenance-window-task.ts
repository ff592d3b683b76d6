import { defineAction } from '../../../action.ts';
import { describeTask } from '../windows/describe.ts';
import { laidOver } from '../laid-over.ts';
import { findTask, findWindow } from '../windows/find.ts';
import { windowTasks } from '../windows/state.ts';
import type { TaskSettings } from '../windows/state.ts';
import { checkTask, keptParameters } from '../windows/task-settings.ts';
import { onWindow } from '../windows/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateMaintenanceWindowTask.html */
export const action = defineAction('ssm', 'UpdateMaintenanceWindowTask', {
  authorize: (input, context) => [onWindow(context, 'UpdateMaintenanceWindowTask', input.WindowId)],
  handler(input, context) {
    const { WindowId: window, WindowTaskId: id, Replace: replace = false, ...rest } = input;
    const { TaskInvocationParameters: parameters, ...given } = rest;
    const row = findTask(context, window, id);
    const { TaskArn, TaskType, Priority, CutoffBehavior } = row.settings;
    const kept = laidOver<TaskSettings>(
      replace ? { TaskArn, TaskType, Priority, CutoffBehavior } : row.settings,
      given,
    );
    const settings =
      parameters === undefined ? kept : { ...kept, TaskInvocationParameters: keptParameters(parameters) };
    checkTask(context, window, settings, findWindow(context, window).settings.AllowUnassociatedTargets);
    const updated = { ...row, settings };
    context.state.table(windowTasks).put(updated);
    const { TaskType: _type, ...shown } = describeTask(updated);
    return shown;
  },
});
