import { defineAction } from '../../../action.ts';
import { notFound } from '../errors.ts';
import { accountPolicies } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteAccountPolicy.html */
export const action = defineAction('logs', 'DeleteAccountPolicy', {
  authorize: () => [{ action: 'logs:DeleteAccountPolicy', arn: '*' }],
  handler(input, context) {
    const table = context.state.table(accountPolicies);
    const id = `${input.policyType}/${input.policyName}`;
    if (table.get(id) === undefined) throw notFound(`Policy with name [${input.policyName}] does not exist.`);
    table.delete(id);
    return {};
  },
});
