import { defineAction } from '../../../action.ts';
import { dashboardArn } from '../dashboards.ts';
import { CLOUDWATCH_LIMITS } from '../limits.ts';
import { pageOf } from '../paging.ts';
import { dashboards } from '../state.ts';
import type { DashboardRow } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListDashboards.html */
export const action = defineAction('cloudwatch', 'ListDashboards', {
  authorize: () => [{ action: 'cloudwatch:ListDashboards', arn: '*' }],
  handler(input, context) {
    const prefix = input.DashboardNamePrefix ?? '';
    const range = prefix === '' ? {} : { from: prefix, below: `${prefix}~` };
    const { rows, NextToken } = pageOf(
      'ListDashboards',
      input,
      context,
      CLOUDWATCH_LIMITS.dashboards,
      (row: DashboardRow) => row.name,
      (after) => context.state.table(dashboards).list(after === undefined ? range : { ...range, after }),
    );
    return {
      DashboardEntries: rows.map(({ name, body, modified }) => ({
        DashboardName: name,
        DashboardArn: dashboardArn(context, name),
        LastModified: new Date(modified),
        Size: Buffer.byteLength(body),
      })),
      NextToken,
    };
  },
});
