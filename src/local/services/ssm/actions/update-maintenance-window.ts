import { defineAction } from '../../../action.ts';
import { laidOver } from '../laid-over.ts';
import { findWindow } from '../windows/find.ts';
import { checkSettings, scheduleWindow } from '../windows/schedule.ts';
import { windows } from '../windows/state.ts';
import type { WindowSettings } from '../windows/state.ts';
import { onWindow } from '../windows/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateMaintenanceWindow.html */
export const action = defineAction('ssm', 'UpdateMaintenanceWindow', {
  authorize: (input, context) => [onWindow(context, 'UpdateMaintenanceWindow', input.WindowId)],
  handler(input, context) {
    const { WindowId: id, Replace: replace = false, ...given } = input;
    const row = findWindow(context, id);
    const { Name, Schedule, Duration, Cutoff, AllowUnassociatedTargets, Enabled } = row.settings;
    const bare = { Name, Schedule, Duration, Cutoff, AllowUnassociatedTargets, Enabled };
    const settings = laidOver<WindowSettings>(replace ? bare : row.settings, given);
    checkSettings(settings);
    const updated = { ...row, settings, modified: context.now };
    context.state.table(windows).put(updated);
    scheduleWindow(context, updated);
    return { WindowId: id, ...settings };
  },
});
