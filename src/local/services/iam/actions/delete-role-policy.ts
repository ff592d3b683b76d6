import { defineAction } from '../../../action.ts';
import { findOrdinaryRole } from '../entities.ts';
import { dropInline } from '../inline-policies.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html */
export const action = defineAction('iam', 'DeleteRolePolicy', {
  authorize: (input, context) => onEntity(context, 'DeleteRolePolicy', 'role', input.RoleName),
  handler(input, { state }) {
    dropInline(state, findOrdinaryRole(state, input.RoleName), input.PolicyName);
    return {};
  },
});
