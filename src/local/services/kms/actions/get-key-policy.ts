import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { notFound } from '../errors.ts';
import { findKeyById } from '../find-key.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyPolicy.html */
export const action = defineAction('kms', 'GetKeyPolicy', {
  authorize: (input, context) => onKey(context, 'GetKeyPolicy', input.KeyId),
  handler({ KeyId, PolicyName: name = 'default' }, context) {
    const { row } = findKeyById(context, KeyId);
    if (name !== 'default') throw notFound('No such policy exists');
    return { Policy: row.policy, PolicyName: name };
  },
});
