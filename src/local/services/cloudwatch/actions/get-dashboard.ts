import { defineAction } from '../../../action.ts';
import { dashboardArn } from '../dashboards.ts';
import { dashboardNotFound } from '../errors.ts';
import { dashboards } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetDashboard.html */
export const action = defineAction('cloudwatch', 'GetDashboard', {
  authorize: ({ DashboardName }, context) => [
    { action: 'cloudwatch:GetDashboard', arn: dashboardArn(context, DashboardName) },
  ],
  handler({ DashboardName: name }, context) {
    const row = context.state.table(dashboards).get(name);
    if (row === undefined) throw dashboardNotFound(name);
    return { DashboardArn: dashboardArn(context, name), DashboardBody: row.body, DashboardName: name };
  },
});
