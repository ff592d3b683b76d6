import { defineAction } from '../../../action.ts';
import { namedUser } from '../entities.ts';
import { findLogin } from '../passwords.ts';
import { onUser } from '../permit.ts';
import { date } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetLoginProfile.html */
export const action = defineAction('iam', 'GetLoginProfile', {
  authorize: (input, context) => onUser(context, 'GetLoginProfile', input.UserName),
  handler(input, context) {
    const user = namedUser(context, input.UserName);
    const { created, resetRequired } = findLogin(context.state, user);
    return {
      LoginProfile: { UserName: user.name, CreateDate: date(created), PasswordResetRequired: resetRequired },
    };
  },
});
