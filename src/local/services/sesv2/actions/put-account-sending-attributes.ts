import { defineAction } from '../../../action.ts';
import { accountOf, accounts, onAnything } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutAccountSendingAttributes.html */
export const action = defineAction('sesv2', 'PutAccountSendingAttributes', {
  authorize: onAnything('PutAccountSendingAttributes'),

  handler({ SendingEnabled: sending = false }, context) {
    context.state.table(accounts).put({ ...accountOf(context), sending });
    return {};
  },
});
