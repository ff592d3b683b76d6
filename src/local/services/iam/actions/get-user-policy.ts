import { defineAction } from '../../../action.ts';
import { encodeDocument } from '../documents.ts';
import { findUser } from '../entities.ts';
import { findInline } from '../inline-policies.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUserPolicy.html */
export const action = defineAction('iam', 'GetUserPolicy', {
  authorize: (input, context) => onEntity(context, 'GetUserPolicy', 'user', input.UserName),
  handler(input, { state }) {
    const { name, document } = findInline(findUser(state, input.UserName), input.PolicyName);
    return { UserName: input.UserName, PolicyName: name, PolicyDocument: encodeDocument(document) };
  },
});
