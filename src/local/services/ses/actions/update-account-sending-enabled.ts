import { defineAction } from '../../../action.ts';
import { accountOf } from '../account.ts';
import { onAnything } from '../authorize.ts';
import { accounts } from '../state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_UpdateAccountSendingEnabled.html */
export const action = defineAction('ses', 'UpdateAccountSendingEnabled', {
  authorize: onAnything('UpdateAccountSendingEnabled'),
  handler({ Enabled: sending = false }, context) {
    context.state.table(accounts).put({ ...accountOf(context), sending });
    return {};
  },
});
