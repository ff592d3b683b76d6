import { defineAction } from '../../../action.ts';
import { loginProfiles } from '../credential-state.ts';
import { namedUser } from '../entities.ts';
import { alreadyExists, validationError } from '../errors.ts';
import { checkPassword, hashPassword } from '../passwords.ts';
import { onUser } from '../permit.ts';
import { date } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html */
export const action = defineAction('iam', 'CreateLoginProfile', {
  authorize: (input, context) => onUser(context, 'CreateLoginProfile', input.UserName),
  handler(input, context) {
    const { state, now } = context;
    const user = namedUser(context, input.UserName);
    if (state.table(loginProfiles).get(user.id) !== undefined)
      throw alreadyExists(`Login Profile for user ${user.name} already exists.`);
    if (input.Password === undefined) throw validationError('Must specify a password');
    checkPassword(context, input.Password, user);
    const resetRequired = input.PasswordResetRequired ?? false;
    const hash = hashPassword(input.Password);
    state
      .table(loginProfiles)
      .put({ userId: user.id, created: now, changed: now, hash, former: [], resetRequired });
    return {
      LoginProfile: { UserName: user.name, CreateDate: date(now), PasswordResetRequired: resetRequired },
    };
  },
});
