import { defineAction } from '../../../action.ts';
import { compileKeyFilters } from '../key-filters.ts';
import { pageOfRows } from '../paging.ts';
import { describeTarget } from '../windows/describe.ts';
import { findWindow, targetsOfWindow } from '../windows/find.ts';
import type { WindowTargetRow } from '../windows/state.ts';
import { onWindow } from '../windows/arns.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeMaintenanceWindowTargets.html */
export const action = defineAction('ssm', 'DescribeMaintenanceWindowTargets', {
  authorize: (input, context) => [onWindow(context, 'DescribeMaintenanceWindowTargets', input.WindowId)],
  handler(input, context) {
    const { id: window } = findWindow(context, input.WindowId);
    const passes = compileKeyFilters<WindowTargetRow>(input.Filters, {
      Type: ({ settings }) => settings.ResourceType,
      WindowTargetId: ({ id }) => id,
      OwnerInformation: ({ settings }) => settings.OwnerInformation,
    });
    const found = targetsOfWindow(context, window).filter(passes);
    const page = pageOfRows('DescribeMaintenanceWindowTargets', input, context, found, ({ id }) => id);
    return { Targets: page.rows.map(describeTarget), NextToken: page.nextToken };
  },
});
