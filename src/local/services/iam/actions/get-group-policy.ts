import { defineAction } from '../../../action.ts';
import { encodeDocument } from '../documents.ts';
import { findGroup } from '../entities.ts';
import { findInline } from '../inline-policies.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroupPolicy.html */
export const action = defineAction('iam', 'GetGroupPolicy', {
  authorize: (input, context) => onEntity(context, 'GetGroupPolicy', 'group', input.GroupName),
  handler(input, { state }) {
    const { name, document } = findInline(findGroup(state, input.GroupName), input.PolicyName);
    return { GroupName: input.GroupName, PolicyName: name, PolicyDocument: encodeDocument(document) };
  },
});
