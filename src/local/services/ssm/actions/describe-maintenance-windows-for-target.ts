import { defineAction } from '../../../action.ts';
import { pageOfRows } from '../paging.ts';
import { windowsFor } from '../windows/upcoming.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeMaintenanceWindowsForTarget.html */
export const action = defineAction('ssm', 'DescribeMaintenanceWindowsForTarget', {
  authorize: () => [{ action: 'ssm:DescribeMaintenanceWindowsForTarget', arn: '*' }],
  handler(input, context) {
    const found = windowsFor(context, input.Targets);
    const page = pageOfRows('DescribeMaintenanceWindowsForTarget', input, context, found, ({ id }) => id);
    return {
      WindowIdentities: page.rows.map(({ id, settings }) => ({ WindowId: id, Name: settings.Name })),
      NextToken: page.nextToken,
    };
  },
});
