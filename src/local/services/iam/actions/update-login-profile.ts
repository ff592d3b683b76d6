import { defineAction } from '../../../action.ts';
import { loginProfiles } from '../credential-state.ts';
import { findUser } from '../entities.ts';
import { changePassword, findLogin } from '../passwords.ts';
import { onUser } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateLoginProfile.html */
export const action = defineAction('iam', 'UpdateLoginProfile', {
  authorize: (input, context) => onUser(context, 'UpdateLoginProfile', input.UserName),
  handler(input, context) {
    const { state } = context;
    const user = findUser(state, input.UserName);
    const row = findLogin(state, user);
    const changed = input.Password === undefined ? row : changePassword(context, user, row, input.Password);
    state
      .table(loginProfiles)
      .put({ ...changed, resetRequired: input.PasswordResetRequired ?? row.resetRequired });
    return {};
  },
});
