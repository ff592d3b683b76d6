import { defineAction } from '../../../action.ts';
import { ownPolicy } from '../managed-policies.ts';
import { onPolicy } from '../policies.ts';
import { policies } from '../state.ts';
import { withoutPolicyTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagPolicy.html */
export const action = defineAction('iam', 'UntagPolicy', {
  authorize: (input, context) =>
    onPolicy(context, 'UntagPolicy', input.PolicyArn, { 'aws:TagKeys': input.TagKeys }),
  handler(input, context) {
    const row = ownPolicy(context, input.PolicyArn);
    context.state.table(policies).put({ ...row, tags: withoutPolicyTags(row.tags, input.TagKeys) });
    return {};
  },
});
