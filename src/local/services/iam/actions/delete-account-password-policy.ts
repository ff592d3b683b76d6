import { defineAction } from '../../../action.ts';
import { accountRow, changeAccount } from '../account.ts';
import { noSuchEntity } from '../errors.ts';
import { permit } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountPasswordPolicy.html */
export const action = defineAction('iam', 'DeleteAccountPasswordPolicy', {
  authorize: () => permit('DeleteAccountPasswordPolicy', '*'),
  handler(_input, { state, account }) {
    if (accountRow(state).passwordPolicy === undefined)
      throw noSuchEntity(`The Password Policy with domain name ${account} cannot be found.`);
    changeAccount(state, { passwordPolicy: undefined });
    return {};
  },
});
