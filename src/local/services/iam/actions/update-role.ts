import { defineAction } from '../../../action.ts';
import { findOrdinaryRole, findRole, putEntity } from '../entities.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html */
export const action = defineAction('iam', 'UpdateRole', {
  authorize: (input, context) => onEntity(context, 'UpdateRole', 'role', input.RoleName),
  handler(input, { state }) {
    // The description of a role that is linked to a service is the account's to write, and nothing else of it.
    const find = input.MaxSessionDuration === undefined ? findRole : findOrdinaryRole;
    const row = find(state, input.RoleName);
    putEntity(state, {
      ...row,
      description: input.Description ?? row.description,
      // The reference says that an hour is applied when nothing is given; AWS leaves what is there.
      maxSession: input.MaxSessionDuration ?? row.maxSession,
    });
    return {};
  },
});
