import { defineAction } from '../../../action.ts';
import { once } from '../once.ts';
import { findWindow } from '../windows/find.ts';
import { windowTargets } from '../windows/state.ts';
import { onWindow } from '../windows/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RegisterTargetWithMaintenanceWindow.html */
export const action = defineAction('ssm', 'RegisterTargetWithMaintenanceWindow', {
  authorize: (input, context) => [onWindow(context, 'RegisterTargetWithMaintenanceWindow', input.WindowId)],
  handler(input, context) {
    const { WindowId: window, ClientToken: token, ...settings } = input;
    findWindow(context, window);
    const call = { token, input: { window, settings } };
    const id = once(context, 'RegisterTargetWithMaintenanceWindow', call, () => {
      const made = context.random.uuid();
      context.state.table(windowTargets).put({ id: made, window, settings });
      return made;
    });
    return { WindowTargetId: id };
  },
});
