import { defineAction } from '../../../action.ts';
import { checkDashboard, dashboardArn } from '../dashboards.ts';
import { invalidValue } from '../errors.ts';
import { dashboards } from '../state.ts';
import { readTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutDashboard.html */
export const action = defineAction('cloudwatch', 'PutDashboard', {
  authorize: ({ DashboardName }, context) => [
    { action: 'cloudwatch:PutDashboard', arn: dashboardArn(context, DashboardName) },
  ],
  handler({ DashboardName: name, DashboardBody: body, Tags = [] }, context) {
    if (!/^[0-9A-Za-z_-]{1,255}$/.test(name))
      throw invalidValue(
        'The value for field DashboardName contains invalid characters. ' +
          'It can only contain alphanumerics, dash (-) and underscore (_).\n',
      );
    checkDashboard(body);
    const table = context.state.table(dashboards);
    const tags = readTags(Tags, table.get(name)?.tags ?? []);
    table.put({ name, body, modified: context.now, tags });
    return { DashboardValidationMessages: [] };
  },
});
