import { defineAction } from '../../../action.ts';
import { attachPolicy } from '../attachments.ts';
import { findUser } from '../entities.ts';
import { attachablePolicy } from '../managed-policies.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html */
export const action = defineAction('iam', 'AttachUserPolicy', {
  authorize: (input, context) =>
    onEntity(context, 'AttachUserPolicy', 'user', input.UserName, { 'iam:PolicyARN': input.PolicyArn }),
  handler(input, context) {
    const { arn } = attachablePolicy(context, input.PolicyArn);
    attachPolicy(context.state, findUser(context.state, input.UserName), arn);
    return {};
  },
});
