import { defineAction } from '../../../action.ts';
import { passRole } from '../../iam/port.ts';
import { once } from '../once.ts';
import { findWindow } from '../windows/find.ts';
import { windowTasks } from '../windows/state.ts';
import { checkTask, keptParameters } from '../windows/task-settings.ts';
import { onWindow } from '../windows/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RegisterTaskWithMaintenanceWindow.html */
export const action = defineAction('ssm', 'RegisterTaskWithMaintenanceWindow', {
  authorize: (input, context) => [
    onWindow(context, 'RegisterTaskWithMaintenanceWindow', input.WindowId),
    ...(input.ServiceRoleArn === undefined
      ? []
      : [passRole(context, input.ServiceRoleArn, 'ssm.amazonaws.com')]),
  ],
  handler(input, context) {
    const { WindowId: window, ClientToken: token, TaskInvocationParameters: parameters, ...given } = input;
    const { settings: ofWindow } = findWindow(context, window);
    const settings = {
      Priority: 1,
      ...given,
      ...(parameters === undefined ? {} : { TaskInvocationParameters: keptParameters(parameters) }),
    };
    checkTask(context, window, settings, ofWindow.AllowUnassociatedTargets);
    const call = { token, input: { window, settings } };
    const id = once(context, 'RegisterTaskWithMaintenanceWindow', call, () => {
      const made = context.random.uuid();
      context.state.table(windowTasks).put({ id: made, window, created: context.now, settings });
      return made;
    });
    return { WindowTaskId: id };
  },
});
