import { defineAction } from '../../../action.ts';
import { attachPolicy } from '../attachments.ts';
import { findOrdinaryRole } from '../entities.ts';
import { attachableToRole } from '../managed-policies.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html */
export const action = defineAction('iam', 'AttachRolePolicy', {
  authorize: (input, context) =>
    onEntity(context, 'AttachRolePolicy', 'role', input.RoleName, { 'iam:PolicyARN': input.PolicyArn }),
  handler(input, context) {
    const { arn } = attachableToRole(context, input.PolicyArn);
    attachPolicy(context.state, findOrdinaryRole(context.state, input.RoleName), arn);
    return {};
  },
});
