import { defineAction } from '../../../action.ts';
import { describeTarget } from '../windows/describe.ts';
import { laidOver } from '../laid-over.ts';
import { findTarget } from '../windows/find.ts';
import { windowTargets } from '../windows/state.ts';
import { onWindow } from '../windows/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateMaintenanceWindowTarget.html */
export const action = defineAction('ssm', 'UpdateMaintenanceWindowTarget', {
  authorize: (input, context) => [onWindow(context, 'UpdateMaintenanceWindowTarget', input.WindowId)],
  handler(input, context) {
    const { WindowId: window, WindowTargetId: id, Replace: replace = false, ...given } = input;
    const row = findTarget(context, window, id);
    const { ResourceType, Targets } = row.settings;
    const updated = { ...row, settings: laidOver(replace ? { ResourceType, Targets } : row.settings, given) };
    context.state.table(windowTargets).put(updated);
    const { ResourceType: _type, ...shown } = describeTarget(updated);
    return shown;
  },
});
