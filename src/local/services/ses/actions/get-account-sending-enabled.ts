import { defineAction } from '../../../action.ts';
import { accountOf } from '../account.ts';
import { onAnything } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_GetAccountSendingEnabled.html */
export const action = defineAction('ses', 'GetAccountSendingEnabled', {
  authorize: onAnything('GetAccountSendingEnabled'),
  handler: (_input, context) => ({ Enabled: accountOf(context).sending }),
});
