import { defineAction } from '../../../action.ts';
import { accountOfKey } from '../../../keys/key-material.ts';
import { validationError } from '../errors.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html */
export const action = defineAction('sts', 'GetAccessKeyInfo', {
  authorize: () => [{ action: 'sts:GetAccessKeyInfo', arn: '*' }],
  handler(input) {
    const account = accountOfKey(input.AccessKeyId);
    if (account === undefined) throw validationError('Invalid Access Key ID');
    return { Account: account };
  },
});
