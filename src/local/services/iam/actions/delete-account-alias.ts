import { defineAction } from '../../../action.ts';
import { aliases } from '../account-state.ts';
import { accountRow, changeAccount } from '../account.ts';
import { noSuchEntity } from '../errors.ts';
import { permit } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountAlias.html */
export const action = defineAction('iam', 'DeleteAccountAlias', {
  authorize: () => permit('DeleteAccountAlias', '*'),
  handler(input, { state }) {
    if (accountRow(state).alias !== input.AccountAlias)
      throw noSuchEntity(`The account alias ${input.AccountAlias} cannot be found.`);
    state.table(aliases).delete(input.AccountAlias);
    changeAccount(state, { alias: undefined });
    return {};
  },
});
