import { defineAction } from '../../../action.ts';
import { compileKeyFilters } from '../key-filters.ts';
import { pageOfRows } from '../paging.ts';
import { identifyWindow } from '../windows/describe.ts';
import { windows } from '../windows/state.ts';
import type { WindowRow } from '../windows/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeMaintenanceWindows.html */
export const action = defineAction('ssm', 'DescribeMaintenanceWindows', {
  authorize: () => [{ action: 'ssm:DescribeMaintenanceWindows', arn: '*' }],
  handler(input, context) {
    const passes = compileKeyFilters<WindowRow>(input.Filters, {
      Name: ({ settings }) => settings.Name,
      Enabled: ({ settings }) => String(settings.Enabled),
    });
    const found = [...context.state.table(windows).list()].filter(passes);
    const { rows, nextToken } = pageOfRows(
      'DescribeMaintenanceWindows',
      input,
      context,
      found,
      ({ id }) => id,
    );
    return { WindowIdentities: rows.map((row) => identifyWindow(row, context.now)), NextToken: nextToken };
  },
});
