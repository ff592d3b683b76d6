import { defineAction } from '../../../action.ts';
import { encodeDocument } from '../documents.ts';
import { findRole } from '../entities.ts';
import { findInline } from '../inline-policies.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html */
export const action = defineAction('iam', 'GetRolePolicy', {
  authorize: (input, context) => onEntity(context, 'GetRolePolicy', 'role', input.RoleName),
  handler(input, { state }) {
    const { name, document } = findInline(findRole(state, input.RoleName), input.PolicyName);
    return { RoleName: input.RoleName, PolicyName: name, PolicyDocument: encodeDocument(document) };
  },
});
