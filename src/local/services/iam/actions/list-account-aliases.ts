import { defineAction } from '../../../action.ts';
import { accountRow } from '../account.ts';
import { permit } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccountAliases.html */
export const action = defineAction('iam', 'ListAccountAliases', {
  authorize: () => permit('ListAccountAliases', '*'),
  handler(_input, { state }) {
    const { alias } = accountRow(state);
    return { AccountAliases: alias === undefined ? [] : [alias], IsTruncated: false };
  },
});
