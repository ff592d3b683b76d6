import { defineAction } from '../../../action.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_GetSMSSandboxAccountStatus.html: every account begins in it, and here none leaves */
export const action = defineAction('sns', 'GetSMSSandboxAccountStatus', {
  authorize: () => [{ action: 'sns:GetSMSSandboxAccountStatus', arn: '*' }],
  handler: () => ({ IsInSandbox: true }),
});
