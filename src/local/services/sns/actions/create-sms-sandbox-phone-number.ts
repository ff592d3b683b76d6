import { defineAction } from '../../../action.ts';
import { invalid } from '../errors.ts';
import { publishToPhone } from '../sms.ts';
import { sandboxNumbers } from '../state.ts';
import { isPhoneNumber } from '../subscriptions.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_CreateSMSSandboxPhoneNumber.html: the code is among the notices that were sent */
export const action = defineAction('sns', 'CreateSMSSandboxPhoneNumber', {
  authorize: () => [{ action: 'sns:CreateSMSSandboxPhoneNumber', arn: '*' }],
  handler({ PhoneNumber: number }, context) {
    if (!isPhoneNumber(number)) throw invalid(`PhoneNumber Reason: ${number} is not valid`);
    const code = String(Math.floor(context.random.number() * 1_000_000)).padStart(6, '0');
    const verified = context.state.table(sandboxNumbers).get(number)?.verified ?? false;
    context.state.table(sandboxNumbers).put({ number, verified, code });
    publishToPhone(context, number, { Message: `Your verification code is ${code}` });
    return {};
  },
});
