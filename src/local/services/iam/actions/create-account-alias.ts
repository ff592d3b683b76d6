import { defineAction } from '../../../action.ts';
import { aliases } from '../account-state.ts';
import { accountRow, changeAccount } from '../account.ts';
import { alreadyExists } from '../errors.ts';
import { permit } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccountAlias.html */
export const action = defineAction('iam', 'CreateAccountAlias', {
  authorize: () => permit('CreateAccountAlias', '*'),
  handler(input, { state, account }) {
    const { AccountAlias: alias } = input;
    const held = state.table(aliases).get(alias);
    if (held !== undefined) throw alreadyExists(`The account alias ${alias} already exists.`);
    const before = accountRow(state).alias;
    if (before !== undefined) state.table(aliases).delete(before);
    state.table(aliases).put({ alias, account });
    changeAccount(state, { alias });
    return {};
  },
});
