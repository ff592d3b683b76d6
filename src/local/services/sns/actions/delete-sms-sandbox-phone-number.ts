import { defineAction } from '../../../action.ts';
import { notFound } from '../errors.ts';
import { sandboxNumbers } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_DeleteSMSSandboxPhoneNumber.html */
export const action = defineAction('sns', 'DeleteSMSSandboxPhoneNumber', {
  authorize: () => [{ action: 'sns:DeleteSMSSandboxPhoneNumber', arn: '*' }],
  handler({ PhoneNumber: number }, context) {
    if (!context.state.table(sandboxNumbers).delete(number)) throw notFound('PhoneNumber');
    return {};
  },
});
