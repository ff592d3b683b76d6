import { defineAction } from '../../../action.ts';
import type { User } from '../../../../wire/generated/iam.ts';
import { namedUser } from '../entities.ts';
import { onUser } from '../permit.ts';
import { userShown } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html */
export const action = defineAction('iam', 'GetUser', {
  authorize: (input, context) => onUser(context, 'GetUser', input.UserName),
  handler(input, context) {
    const { caller, partition } = context;
    if (input.UserName === undefined && caller.kind === 'root')
      return { User: rootUser(caller.account, partition) };
    const row = namedUser(context, input.UserName);
    return { User: userShown(row) };
  },
});

/** The root of an account, as whoever asks for himself sees it. */
function rootUser(account: string, partition: string): User {
  return {
    Path: '/',
    UserName: 'root',
    UserId: account,
    Arn: `arn:${partition}:iam::${account}:root`,
    CreateDate: new Date(0),
  };
}
