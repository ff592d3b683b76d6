import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { notFound } from '../errors.ts';
import { checkPolicy } from '../policy.ts';
import { keys } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html */
export const action = defineAction('kms', 'PutKeyPolicy', {
  authorize: (input, context) => onKey(context, 'PutKeyPolicy', input.KeyId),
  handler({ KeyId, PolicyName: name = 'default', Policy: policy }, context) {
    const { row, state } = changeable(context, KeyId);
    if (name !== 'default') throw notFound('No such policy exists');
    checkPolicy(policy);
    state.table(keys).put({ ...row, policy });
    return {};
  },
});
