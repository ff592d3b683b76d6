import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { generateDataKey } from '../data-key.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKeyWithoutPlaintext.html */
export const action = defineAction('kms', 'GenerateDataKeyWithoutPlaintext', {
  authorize: (input, context) =>
    onKey(context, 'GenerateDataKeyWithoutPlaintext', input.KeyId, {
      encryptionContext: input.EncryptionContext,
    }),
  handler(input, context) {
    const { Plaintext: _, ...rest } = generateDataKey(input, context, 'GenerateDataKeyWithoutPlaintext');
    return rest;
  },
});
