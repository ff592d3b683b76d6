import { defineAction } from '../../../action.ts';
import { findPolicy } from '../managed-policies.ts';
import { pageOf } from '../paging.ts';
import { onPolicy } from '../policies.ts';
import { byKey } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyTags.html */
export const action = defineAction('iam', 'ListPolicyTags', {
  authorize: (input, context) => onPolicy(context, 'ListPolicyTags', input.PolicyArn),
  handler(input, context) {
    const tags = byKey(findPolicy(context, input.PolicyArn).tags);
    const { rows, end } = pageOf('ListPolicyTags', input, context, tags);
    return { Tags: rows, ...end };
  },
});
