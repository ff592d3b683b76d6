import { defineAction } from '../../../action.ts';
import { detachPolicy } from '../attachments.ts';
import { findOrdinaryRole } from '../entities.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html */
export const action = defineAction('iam', 'DetachRolePolicy', {
  authorize: (input, context) =>
    onEntity(context, 'DetachRolePolicy', 'role', input.RoleName, { 'iam:PolicyARN': input.PolicyArn }),
  handler(input, { state }) {
    detachPolicy(state, findOrdinaryRole(state, input.RoleName), input.PolicyArn);
    return {};
  },
});
