import { defineAction } from '../../../action.ts';
import { accessKeys } from '../../../keys/access-keys.ts';
import { uses } from '../account-state.ts';
import { onUser } from '../permit.ts';
import { ownedKey, ownerOf } from '../user-keys.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html */
export const action = defineAction('iam', 'DeleteAccessKey', {
  authorize: (input, context) => onUser(context, 'DeleteAccessKey', input.UserName),
  handler(input, context) {
    const { accessKeyId } = ownedKey(context.state, ownerOf(context, input.UserName), input.AccessKeyId);
    context.state.table(accessKeys).delete(accessKeyId);
    context.state.table(uses).delete(accessKeyId);
    return {};
  },
});
