import { defineAction } from '../../../action.ts';
import { attachPolicy } from '../attachments.ts';
import { findGroup } from '../entities.ts';
import { attachablePolicy } from '../managed-policies.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachGroupPolicy.html */
export const action = defineAction('iam', 'AttachGroupPolicy', {
  authorize: (input, context) =>
    onEntity(context, 'AttachGroupPolicy', 'group', input.GroupName, { 'iam:PolicyARN': input.PolicyArn }),
  handler(input, context) {
    const { arn } = attachablePolicy(context, input.PolicyArn);
    attachPolicy(context.state, findGroup(context.state, input.GroupName), arn);
    return {};
  },
});
