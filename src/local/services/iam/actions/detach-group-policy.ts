import { defineAction } from '../../../action.ts';
import { detachPolicy } from '../attachments.ts';
import { findGroup } from '../entities.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachGroupPolicy.html */
export const action = defineAction('iam', 'DetachGroupPolicy', {
  authorize: (input, context) =>
    onEntity(context, 'DetachGroupPolicy', 'group', input.GroupName, { 'iam:PolicyARN': input.PolicyArn }),
  handler(input, { state }) {
    detachPolicy(state, findGroup(state, input.GroupName), input.PolicyArn);
    return {};
  },
});
