import { defineAction } from '../../../action.ts';
import { accountOf, accounts, onAnything } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutAccountSuppressionAttributes.html */
export const action = defineAction('sesv2', 'PutAccountSuppressionAttributes', {
  authorize: onAnything('PutAccountSuppressionAttributes'),

  handler({ SuppressedReasons: suppressedReasons = [] }, context) {
    context.state.table(accounts).put({ ...accountOf(context), suppressedReasons });
    return {};
  },
});
