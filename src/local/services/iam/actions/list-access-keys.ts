import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { onUser } from '../permit.ts';
import { date } from '../shown.ts';
import { keysOf, ownerOf } from '../user-keys.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html */
export const action = defineAction('iam', 'ListAccessKeys', {
  authorize: (input, context) => onUser(context, 'ListAccessKeys', input.UserName),
  handler(input, context) {
    const owner = ownerOf(context, input.UserName);
    const { rows, end } = pageOf('ListAccessKeys', input, context, keysOf(context.state, owner));
    const AccessKeyMetadata = rows.map(({ accessKeyId, status, created }) => ({
      UserName: owner.userName,
      AccessKeyId: accessKeyId,
      Status: status,
      CreateDate: date(created),
    }));
    return { AccessKeyMetadata, ...end };
  },
});
