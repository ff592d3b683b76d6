import { defineAction } from '../../../action.ts';
import { findUser } from '../entities.ts';
import { dropInline } from '../inline-policies.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html */
export const action = defineAction('iam', 'DeleteUserPolicy', {
  authorize: (input, context) => onEntity(context, 'DeleteUserPolicy', 'user', input.UserName),
  handler(input, { state }) {
    dropInline(state, findUser(state, input.UserName), input.PolicyName);
    return {};
  },
});
