import { defineAction } from '../../../action.ts';
import { ownPolicy } from '../managed-policies.ts';
import { requestTags } from '../permit.ts';
import { onPolicy } from '../policies.ts';
import { policies } from '../state.ts';
import { withPolicyTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html */
export const action = defineAction('iam', 'TagPolicy', {
  authorize: (input, context) => onPolicy(context, 'TagPolicy', input.PolicyArn, requestTags(input.Tags)),
  handler(input, context) {
    const row = ownPolicy(context, input.PolicyArn);
    context.state.table(policies).put({ ...row, tags: withPolicyTags(row.tags, input.Tags) });
    return {};
  },
});
