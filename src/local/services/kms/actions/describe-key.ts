import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { describeKey } from '../describe-key.ts';
import { findOrMakeKey } from '../managed-keys.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html */
export const action = defineAction('kms', 'DescribeKey', {
  authorize: (input, context) => onKey(context, 'DescribeKey', input.KeyId),
  handler: (input, context) => ({ KeyMetadata: describeKey(context, findOrMakeKey(context, input.KeyId)) }),
});
