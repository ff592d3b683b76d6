import { defineAction } from '../../../action.ts';
import { targetInUse } from '../windows/errors.ts';
import { findTarget, tasksOfWindow } from '../windows/find.ts';
import { windowTargets } from '../windows/state.ts';
import { onWindow } from '../windows/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeregisterTargetFromMaintenanceWindow.html */
export const action = defineAction('ssm', 'DeregisterTargetFromMaintenanceWindow', {
  authorize: (input, context) => [onWindow(context, 'DeregisterTargetFromMaintenanceWindow', input.WindowId)],
  handler(input, context) {
    const { WindowId: window, WindowTargetId: id, Safe: safe = false } = input;
    findTarget(context, window, id);
    const used = tasksOfWindow(context, window).some(({ settings }) =>
      settings.Targets?.some(({ Key, Values }) => Key === 'WindowTargetIds' && Values?.includes(id) === true),
    );
    if (safe && used) throw targetInUse(id);
    context.state.table(windowTargets).delete(id);
    return { WindowId: window, WindowTargetId: id };
  },
});
