import { defineAction } from '../../../action.ts';
import { storeMissing } from '../errors.ts';

/** There are no custom key stores here. */
export const action = defineAction('kms', 'UpdateCustomKeyStore', {
  authorize: () => [{ action: 'kms:UpdateCustomKeyStore', arn: '*' }],
  handler({ CustomKeyStoreId: id }) {
    throw storeMissing(id);
  },
});
