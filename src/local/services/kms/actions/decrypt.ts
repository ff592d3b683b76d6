import { defineAction } from '../../../action.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { onBlob } from '../authorize.ts';
import { decryptWith, keyOfBlob, noteUse } from '../cipher.ts';
import { ciphertextInvalid, validation, wouldSucceed } from '../errors.ts';
import { findKey } from '../find-key.ts';
import type { FoundKey } from '../find-key.ts';
import { checkNoRecipient } from '../recipient.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html */
export const action = defineAction('kms', 'Decrypt', {
  authorize: (input, context) =>
    onBlob(context, 'Decrypt', input.CiphertextBlob, input.KeyId, {
      encryptionContext: input.EncryptionContext,
    }),
  handler(input, context) {
    checkNoRecipient(input.Recipient);
    const { CiphertextBlob: blob, EncryptionContext = {} } = input;
    const { EncryptionAlgorithm = 'SYMMETRIC_DEFAULT' } = input;
    if (blob === undefined) throw ciphertextInvalid();
    const key = keyFor(input, context, blob, EncryptionAlgorithm);
    const { plaintext, material } = decryptWith(key, blob, EncryptionContext, EncryptionAlgorithm, 'Decrypt');
    if (input.DryRun === true) throw wouldSucceed();
    noteUse(context, key, 'Decrypt');
    return { KeyId: key.arn, Plaintext: plaintext, EncryptionAlgorithm, KeyMaterialId: material };
  },
});

/** Only symmetric ciphertext names its key. */
function keyFor(
  input: Input<'kms', 'Decrypt'>,
  context: ActionContext,
  blob: Uint8Array,
  algorithm: string,
): FoundKey {
  if (input.KeyId !== undefined) return findKey(context, input.KeyId);
  if (algorithm !== 'SYMMETRIC_DEFAULT') throw validation('KeyId is required for asymmetric decryption.');
  return keyOfBlob(context, blob);
}
