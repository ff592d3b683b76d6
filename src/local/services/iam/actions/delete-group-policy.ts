import { defineAction } from '../../../action.ts';
import { findGroup } from '../entities.ts';
import { dropInline } from '../inline-policies.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroupPolicy.html */
export const action = defineAction('iam', 'DeleteGroupPolicy', {
  authorize: (input, context) => onEntity(context, 'DeleteGroupPolicy', 'group', input.GroupName),
  handler(input, { state }) {
    dropInline(state, findGroup(state, input.GroupName), input.PolicyName);
    return {};
  },
});
