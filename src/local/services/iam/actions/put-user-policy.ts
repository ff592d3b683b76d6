import { defineAction } from '../../../action.ts';
import { findUser } from '../entities.ts';
import { putInline } from '../inline-policies.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html */
export const action = defineAction('iam', 'PutUserPolicy', {
  authorize: (input, context) => onEntity(context, 'PutUserPolicy', 'user', input.UserName),
  handler(input, { state }) {
    const row = findUser(state, input.UserName);
    putInline(state, row, input.PolicyName, input.PolicyDocument);
    return {};
  },
});
