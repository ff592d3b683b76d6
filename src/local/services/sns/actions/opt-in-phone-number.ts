import { defineAction } from '../../../action.ts';
import { optedOutNumbers } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_OptInPhoneNumber.html */
export const action = defineAction('sns', 'OptInPhoneNumber', {
  authorize: () => [{ action: 'sns:OptInPhoneNumber', arn: '*' }],
  handler({ phoneNumber: number }, { state }) {
    state.table(optedOutNumbers).delete(number);
    return {};
  },
});
