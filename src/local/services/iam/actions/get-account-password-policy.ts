import { defineAction } from '../../../action.ts';
import { accountRow } from '../account.ts';
import { noSuchEntity } from '../errors.ts';
import { permit } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountPasswordPolicy.html */
export const action = defineAction('iam', 'GetAccountPasswordPolicy', {
  authorize: () => permit('GetAccountPasswordPolicy', '*'),
  handler(_input, { state, account }) {
    const policy = accountRow(state).passwordPolicy;
    if (policy === undefined)
      throw noSuchEntity(`The Password Policy with domain name ${account} cannot be found.`);
    return {
      PasswordPolicy: {
        MinimumPasswordLength: policy.minimumLength,
        RequireSymbols: policy.symbols,
        RequireNumbers: policy.numbers,
        RequireUppercaseCharacters: policy.uppercase,
        RequireLowercaseCharacters: policy.lowercase,
        AllowUsersToChangePassword: policy.usersMayChange,
        ExpirePasswords: policy.maxAge !== undefined,
        MaxPasswordAge: policy.maxAge,
        PasswordReusePrevention: policy.reusePrevention,
        HardExpiry: policy.hardExpiry ? true : undefined,
      },
    };
  },
});
