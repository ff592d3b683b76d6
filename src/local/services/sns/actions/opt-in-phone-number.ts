import { defineAction } from '../../../action.ts';
import { invalid } from '../errors.ts';
import { optedOutNumbers } from '../state.ts';
import { isPhoneNumber } from '../subscriptions.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_OptInPhoneNumber.html */
export const action = defineAction('sns', 'OptInPhoneNumber', {
  authorize: () => [{ action: 'sns:OptInPhoneNumber', arn: '*' }],
  handler({ phoneNumber: number }, { state }) {
    if (!isPhoneNumber(number)) throw invalid('PhoneNumber Reason: input incorrectly formatted');
    state.table(optedOutNumbers).delete(number);
    return {};
  },
});
