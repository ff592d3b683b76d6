import { defineAction } from '../../../action.ts';
import { invalid } from '../errors.ts';
import { optedOutNumbers } from '../state.ts';
import { isPhoneNumber } from '../subscriptions.ts';

/** Nobody opts out by himself here, where no message arrives. https://docs.aws.amazon.com/sns/latest/api/API_CheckIfPhoneNumberIsOptedOut.html */
export const action = defineAction('sns', 'CheckIfPhoneNumberIsOptedOut', {
  authorize: () => [{ action: 'sns:CheckIfPhoneNumberIsOptedOut', arn: '*' }],
  handler({ phoneNumber: number }, { state }) {
    if (!isPhoneNumber(number)) throw invalid('PhoneNumber Reason: input incorrectly formatted');
    return { isOptedOut: state.table(optedOutNumbers).get(number) !== undefined };
  },
});
