import { defineAction } from '../../../action.ts';
import { compileKeyFilters } from '../key-filters.ts';
import { pageOfRows } from '../paging.ts';
import { identifyTask } from '../windows/describe.ts';
import { findWindow, tasksOfWindow } from '../windows/find.ts';
import type { WindowTaskRow } from '../windows/state.ts';
import { onWindow } from '../windows/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeMaintenanceWindowTasks.html */
export const action = defineAction('ssm', 'DescribeMaintenanceWindowTasks', {
  authorize: (input, context) => [onWindow(context, 'DescribeMaintenanceWindowTasks', input.WindowId)],
  handler(input, context) {
    const { id: window } = findWindow(context, input.WindowId);
    const passes = compileKeyFilters<WindowTaskRow>(input.Filters, {
      WindowTaskId: ({ id }) => id,
      TaskArn: ({ settings }) => settings.TaskArn,
      Priority: ({ settings }) => String(settings.Priority),
      TaskType: ({ settings }) => settings.TaskType,
    });
    const found = tasksOfWindow(context, window).filter(passes);
    const page = pageOfRows('DescribeMaintenanceWindowTasks', input, context, found, ({ id }) => id);
    return { Tasks: page.rows.map(identifyTask), NextToken: page.nextToken };
  },
});
