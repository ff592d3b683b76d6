import { defineAction } from '../../../action.ts';
import { changeAccount } from '../account.ts';
import { permit } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html */
export const action = defineAction('iam', 'UpdateAccountPasswordPolicy', {
  authorize: () => permit('UpdateAccountPasswordPolicy', '*'),
  handler(input, { state }) {
    changeAccount(state, {
      passwordPolicy: {
        minimumLength: input.MinimumPasswordLength ?? 6,
        symbols: input.RequireSymbols ?? false,
        numbers: input.RequireNumbers ?? false,
        uppercase: input.RequireUppercaseCharacters ?? false,
        lowercase: input.RequireLowercaseCharacters ?? false,
        usersMayChange: input.AllowUsersToChangePassword ?? false,
        maxAge: input.MaxPasswordAge === 0 ? undefined : input.MaxPasswordAge,
        reusePrevention: input.PasswordReusePrevention === 0 ? undefined : input.PasswordReusePrevention,
        hardExpiry: input.HardExpiry ?? false,
      },
    });
    return {};
  },
});
