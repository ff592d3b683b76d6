import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { findKeyById } from '../find-key.ts';

/** There is one, always: https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeyPolicies.html */
export const action = defineAction('kms', 'ListKeyPolicies', {
  authorize: (input, context) => onKey(context, 'ListKeyPolicies', input.KeyId),
  handler(input, context) {
    findKeyById(context, input.KeyId);
    return { PolicyNames: ['default'], Truncated: false };
  },
});
