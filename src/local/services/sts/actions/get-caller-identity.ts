import { defineAction } from '../../../action.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
export const action = defineAction('sts', 'GetCallerIdentity', {
  authorize: () => [{ action: 'sts:GetCallerIdentity', arn: '*' }],
  handler: (_input, { caller }) => ({ UserId: caller.userId, Account: caller.account, Arn: caller.arn }),
});
