import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { accessKeys } from '../../../keys/access-keys.ts';
import { uses } from '../account-state.ts';
import { AwsError } from '../../../error.ts';
import { onUser } from '../permit.ts';
import { date } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html */
export const action = defineAction('iam', 'GetAccessKeyLastUsed', {
  authorize: (input, context) => onUser(context, 'GetAccessKeyLastUsed', userOf(input.AccessKeyId, context)),
  handler(input, { state, account, caller }) {
    const key = state.table(accessKeys).get(input.AccessKeyId);
    if (key === undefined || key.account !== account)
      throw new AwsError(
        'AccessDenied',
        403,
        `User: ${caller.arn} is not authorized to perform iam:GetAccessKeyLastUsed on resource: access key ` +
          input.AccessKeyId,
      );
    const used = state.table(uses).get(key.accessKeyId);
    return {
      UserName: key.userName,
      AccessKeyLastUsed:
        used === undefined
          ? { ServiceName: 'N/A', Region: 'N/A' }
          : { LastUsedDate: date(used.time), ServiceName: used.service, Region: used.region },
    };
  },
});

function userOf(accessKeyId: string, { state, account }: ActionContext): string | undefined {
  const key = state.table(accessKeys).get(accessKeyId);
  return key?.account === account ? key.userName : undefined;
}
