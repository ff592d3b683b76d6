import { defineAction } from '../../../action.ts';
import { createAccessKey } from '../../../keys/access-keys.ts';
import { overQuota } from '../errors.ts';
import { IAM_LIMITS } from '../limits.ts';
import { onUser } from '../permit.ts';
import { date } from '../shown.ts';
import { keysOf, ownerOf } from '../user-keys.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html */
export const action = defineAction('iam', 'CreateAccessKey', {
  authorize: (input, context) => onUser(context, 'CreateAccessKey', input.UserName),
  handler(input, context) {
    const { state, now } = context;
    const owner = ownerOf(context, input.UserName);
    if (keysOf(state, owner).length >= IAM_LIMITS.accessKeysPerUser)
      throw overQuota('AccessKeysPerUser', IAM_LIMITS.accessKeysPerUser);
    const { accessKeyId, secretAccessKey, status, created } = createAccessKey(state, owner, now);
    return {
      AccessKey: {
        UserName: owner.userName ?? 'root',
        AccessKeyId: accessKeyId,
        Status: status,
        SecretAccessKey: secretAccessKey,
        CreateDate: date(created),
      },
    };
  },
});
