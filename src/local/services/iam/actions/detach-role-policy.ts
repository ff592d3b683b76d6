import { defineAction } from '../../../action.ts';
import { detachPolicy } from '../attachments.ts';
import { findRole } from '../entities.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html */
export const action = defineAction('iam', 'DetachRolePolicy', {
  authorize: (input, context) =>
    onEntity(context, 'DetachRolePolicy', 'role', input.RoleName, { 'iam:PolicyARN': input.PolicyArn }),
  handler(input, { state }) {
    detachPolicy(state, findRole(state, input.RoleName), input.PolicyArn);
    return {};
  },
});
