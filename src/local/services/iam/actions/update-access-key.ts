import { defineAction } from '../../../action.ts';
import { accessKeys } from '../../../keys/access-keys.ts';
import { onUser } from '../permit.ts';
import { ownedKey, ownerOf } from '../user-keys.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html */
export const action = defineAction('iam', 'UpdateAccessKey', {
  authorize: (input, context) => onUser(context, 'UpdateAccessKey', input.UserName),
  handler(input, context) {
    const key = ownedKey(context.state, ownerOf(context, input.UserName), input.AccessKeyId);
    context.state
      .table(accessKeys)
      .put({ ...key, status: input.Status === 'Active' ? 'Active' : 'Inactive' });
    return {};
  },
});
