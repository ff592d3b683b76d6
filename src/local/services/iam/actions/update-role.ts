import { defineAction } from '../../../action.ts';
import { findRole, putEntity } from '../entities.ts';
import { ROLE_SESSION_SECONDS } from '../limits.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html */
export const action = defineAction('iam', 'UpdateRole', {
  authorize: (input, context) => onEntity(context, 'UpdateRole', 'role', input.RoleName),
  handler(input, { state }) {
    const row = findRole(state, input.RoleName);
    putEntity(state, {
      ...row,
      description: input.Description ?? row.description,
      maxSession: input.MaxSessionDuration ?? ROLE_SESSION_SECONDS,
    });
    return {};
  },
});
