import { defineAction } from '../../../action.ts';
import { findRole } from '../entities.ts';
import { onEntity } from '../permit.ts';
import { roleShown } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html */
export const action = defineAction('iam', 'GetRole', {
  authorize: (input, context) => onEntity(context, 'GetRole', 'role', input.RoleName),
  handler: (input, { state }) => ({ Role: roleShown(state, findRole(state, input.RoleName)) }),
});
