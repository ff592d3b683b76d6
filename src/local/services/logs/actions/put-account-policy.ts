import { defineAction } from '../../../action.ts';
import { accountPolicies } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutAccountPolicy.html */
export const action = defineAction('logs', 'PutAccountPolicy', {
  authorize: () => [{ action: 'logs:PutAccountPolicy', arn: '*' }],
  handler(input, context) {
    context.state.table(accountPolicies).put({ settings: input, updated: context.now });
    return {
      accountPolicy: { scope: 'ALL', ...input, lastUpdatedTime: context.now, accountId: context.account },
    };
  },
});
