import { defineAction } from '../../../action.ts';
import { notFound, wrongCode } from '../errors.ts';
import { sandboxNumbers } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_VerifySMSSandboxPhoneNumber.html */
export const action = defineAction('sns', 'VerifySMSSandboxPhoneNumber', {
  authorize: () => [{ action: 'sns:VerifySMSSandboxPhoneNumber', arn: '*' }],
  handler({ PhoneNumber: number, OneTimePassword: code }, context) {
    const row = context.state.table(sandboxNumbers).get(number);
    if (row === undefined) throw notFound('PhoneNumber');
    if (row.code !== code) throw wrongCode();
    context.state.table(sandboxNumbers).put({ ...row, verified: true });
    return {};
  },
});
