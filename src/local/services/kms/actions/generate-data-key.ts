import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { generateDataKey } from '../data-key.ts';
import { checkNoRecipient } from '../recipient.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKey.html */
export const action = defineAction('kms', 'GenerateDataKey', {
  authorize: (input, context) =>
    onKey(context, 'GenerateDataKey', input.KeyId, { encryptionContext: input.EncryptionContext }),
  handler(input, context) {
    checkNoRecipient(input.Recipient);
    return generateDataKey(input, context, 'GenerateDataKey');
  },
});
