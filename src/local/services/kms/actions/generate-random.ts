import { randomBytes } from 'node:crypto';
import { defineAction } from '../../../action.ts';
import { storeMissing, validation } from '../errors.ts';
import { checkNoRecipient } from '../recipient.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateRandom.html */
export const action = defineAction('kms', 'GenerateRandom', {
  authorize: () => [{ action: 'kms:GenerateRandom', arn: '*' }],
  handler({ NumberOfBytes: bytes, CustomKeyStoreId: store, Recipient: recipient }) {
    checkNoRecipient(recipient);
    if (store !== undefined) throw storeMissing(store);
    if (bytes === undefined) throw validation('NumberOfBytes is required.');
    return { Plaintext: randomBytes(bytes) };
  },
});
