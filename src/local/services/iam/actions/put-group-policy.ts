import { defineAction } from '../../../action.ts';
import { findGroup } from '../entities.ts';
import { putInline } from '../inline-policies.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutGroupPolicy.html */
export const action = defineAction('iam', 'PutGroupPolicy', {
  authorize: (input, context) => onEntity(context, 'PutGroupPolicy', 'group', input.GroupName),
  handler(input, { state }) {
    const row = findGroup(state, input.GroupName);
    putInline(state, row, input.PolicyName, input.PolicyDocument);
    return {};
  },
});
