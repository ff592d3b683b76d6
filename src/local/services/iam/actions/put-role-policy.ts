import { defineAction } from '../../../action.ts';
import { findOrdinaryRole } from '../entities.ts';
import { putInline } from '../inline-policies.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html */
export const action = defineAction('iam', 'PutRolePolicy', {
  authorize: (input, context) => onEntity(context, 'PutRolePolicy', 'role', input.RoleName),
  handler(input, { state }) {
    const row = findOrdinaryRole(state, input.RoleName);
    putInline(state, row, input.PolicyName, input.PolicyDocument);
    return {};
  },
});
