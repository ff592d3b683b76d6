import { defineAction } from '../../../action.ts';
import { dashboardArn } from '../dashboards.ts';
import { dashboardNotFound } from '../errors.ts';
import { dashboards } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteDashboards.html */
export const action = defineAction('cloudwatch', 'DeleteDashboards', {
  authorize: ({ DashboardNames }, context) =>
    DashboardNames.map((name) => ({
      action: 'cloudwatch:DeleteDashboards',
      arn: dashboardArn(context, name),
    })),
  handler({ DashboardNames: names }, context) {
    const table = context.state.table(dashboards);
    // All of them or none.
    const unknown = names.find((name) => table.get(name) === undefined);
    if (unknown !== undefined) throw dashboardNotFound(unknown);
    for (const name of names) table.delete(name);
    return {};
  },
});
