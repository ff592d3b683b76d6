import { defineAction } from '../../../action.ts';
import { detachPolicy } from '../attachments.ts';
import { findUser } from '../entities.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachUserPolicy.html */
export const action = defineAction('iam', 'DetachUserPolicy', {
  authorize: (input, context) =>
    onEntity(context, 'DetachUserPolicy', 'user', input.UserName, { 'iam:PolicyARN': input.PolicyArn }),
  handler(input, { state }) {
    detachPolicy(state, findUser(state, input.UserName), input.PolicyArn);
    return {};
  },
});
