import { defineAction } from '../../../action.ts';
import { resourcePolicies } from '../documents.ts';
import { notFound } from '../errors.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteResourcePolicy.html */
export const action = defineAction('logs', 'DeleteResourcePolicy', {
  authorize: () => [{ action: 'logs:DeleteResourcePolicy', arn: '*' }],
  handler({ policyName = '' }, context) {
    if (!context.state.table(resourcePolicies).delete(policyName))
      throw notFound(`Policy with name [${policyName}] does not exist.`);
    return {};
  },
});
