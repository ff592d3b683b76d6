import { defineAction } from '../../../action.ts';
import { listAll } from '../records/list.ts';
import { accountPolicies } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeAccountPolicies.html */
export const action = defineAction('logs', 'DescribeAccountPolicies', {
  authorize: () => [{ action: 'logs:DescribeAccountPolicies', arn: '*' }],
  handler(input, context) {
    const { rows, nextToken } = listAll('DescribeAccountPolicies', input, context, {
      table: accountPolicies,
      wanted: ({ settings }) =>
        settings.policyType === input.policyType &&
        (input.policyName === undefined || settings.policyName === input.policyName),
    });
    const found = rows.map(({ settings, updated }) => ({
      scope: 'ALL',
      ...settings,
      lastUpdatedTime: updated,
      accountId: context.account,
    }));
    return { accountPolicies: found, nextToken };
  },
});
