import { defineAction } from '../../../action.ts';
import { unsupported } from '../errors.ts';

/** Refused: a key of this cloud has no hardware, and asks no other one for it. */
export const action = defineAction('kms', 'CreateCustomKeyStore', {
  authorize: () => [{ action: 'kms:CreateCustomKeyStore', arn: '*' }],
  handler() {
    throw unsupported('This cloud has no custom key stores.');
  },
});
