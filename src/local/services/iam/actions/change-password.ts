import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { loginProfiles } from '../credential-state.ts';
import { namedUser } from '../entities.ts';
import { changePassword, findLogin, isPassword } from '../passwords.ts';
import { onUser } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ChangePassword.html */
export const action = defineAction('iam', 'ChangePassword', {
  authorize: (_input, context) => onUser(context, 'ChangePassword', undefined),
  handler(input, context) {
    const { state } = context;
    const user = namedUser(context, undefined);
    const row = findLogin(state, user);
    if (!isPassword(input.OldPassword, row.hash))
      throw new AwsError('AccessDenied', 403, 'The old password was incorrect.');
    state
      .table(loginProfiles)
      .put({ ...changePassword(context, user, row, input.NewPassword), resetRequired: false });
    return {};
  },
});
