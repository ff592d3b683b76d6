import { defineAction } from '../../../action.ts';
import { checkProtection } from '../mask.ts';
import { accountPolicies } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutAccountPolicy.html */
export const action = defineAction('logs', 'PutAccountPolicy', {
  authorize: () => [{ action: 'logs:PutAccountPolicy', arn: '*' }],
  handler(input, context) {
    if (input.policyType === 'DATA_PROTECTION_POLICY') checkProtection(input.policyDocument);
    context.state.table(accountPolicies).put({ settings: input, updated: context.now });
    return {
      accountPolicy: { scope: 'ALL', ...input, lastUpdatedTime: context.now, accountId: context.account },
    };
  },
});
