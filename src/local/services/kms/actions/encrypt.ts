import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { encryptWith, noteUse } from '../cipher.ts';
import { wouldSucceed } from '../errors.ts';
import { findOrMakeKey } from '../managed-keys.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html */
export const action = defineAction('kms', 'Encrypt', {
  authorize: (input, context) =>
    onKey(context, 'Encrypt', input.KeyId, { encryptionContext: input.EncryptionContext }),
  handler(input, context) {
    const { Plaintext, EncryptionContext = {}, EncryptionAlgorithm = 'SYMMETRIC_DEFAULT' } = input;
    const key = findOrMakeKey(context, input.KeyId);
    const blob = encryptWith(key, Plaintext, EncryptionContext, EncryptionAlgorithm, 'Encrypt');
    if (input.DryRun === true) throw wouldSucceed();
    noteUse(context, key, 'Encrypt');
    return { CiphertextBlob: blob, KeyId: key.arn, EncryptionAlgorithm };
  },
});
