import { defineAction } from '../../../action.ts';
import { resourcePolicies } from '../documents.ts';
import type { ResourcePolicyRow } from '../documents.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeResourcePolicies.html */
export const action = defineAction('logs', 'DescribeResourcePolicies', {
  authorize: () => [{ action: 'logs:DescribeResourcePolicies', arn: '*' }],
  handler(input, context) {
    const { rows, nextToken } = pageOf(
      'DescribeResourcePolicies',
      input,
      context,
      50,
      (row: ResourcePolicyRow) => row.name,
      (after) => context.state.table(resourcePolicies).list(after === undefined ? {} : { after }),
    );
    return {
      resourcePolicies: rows.map(({ name, document, updated }) => ({
        policyName: name,
        policyDocument: document,
        lastUpdatedTime: updated,
        policyScope: 'ACCOUNT' as const,
      })),
      nextToken,
    };
  },
});
