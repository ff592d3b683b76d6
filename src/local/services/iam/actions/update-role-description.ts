import { defineAction } from '../../../action.ts';
import { findRole, putEntity } from '../entities.ts';
import { onEntity } from '../permit.ts';
import { roleBrief } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRoleDescription.html */
export const action = defineAction('iam', 'UpdateRoleDescription', {
  authorize: (input, context) => onEntity(context, 'UpdateRoleDescription', 'role', input.RoleName),
  handler(input, { state }) {
    const row = { ...findRole(state, input.RoleName), description: input.Description };
    putEntity(state, row);
    return { Role: roleBrief(row) };
  },
});
