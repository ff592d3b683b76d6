import { defineAction } from '../../../action.ts';
import { loginProfiles } from '../credential-state.ts';
import { namedUser } from '../entities.ts';
import { findLogin } from '../passwords.ts';
import { onUser } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteLoginProfile.html */
export const action = defineAction('iam', 'DeleteLoginProfile', {
  authorize: (input, context) => onUser(context, 'DeleteLoginProfile', input.UserName),
  handler(input, context) {
    const { userId } = findLogin(context.state, namedUser(context, input.UserName));
    context.state.table(loginProfiles).delete(userId);
    return {};
  },
});
