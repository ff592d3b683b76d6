import { defineAction } from '../../../action.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { onBlob, onKey } from '../authorize.ts';
import { decryptWith, encryptWith, keyOfBlob, noteUse } from '../cipher.ts';
import { ciphertextInvalid, validation, wouldSucceed } from '../errors.ts';
import { findKey } from '../find-key.ts';
import type { FoundKey } from '../find-key.ts';
import { findOrMakeKey } from '../managed-keys.ts';

type ReEncrypt = Input<'kms', 'ReEncrypt'>;

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ReEncrypt.html */
export const action = defineAction('kms', 'ReEncrypt', {
  authorize: (input, context) => [
    ...onBlob(context, 'ReEncryptFrom', input.CiphertextBlob, input.SourceKeyId, {
      encryptionContext: input.SourceEncryptionContext,
    }),
    ...onKey(context, 'ReEncryptTo', input.DestinationKeyId, {
      encryptionContext: input.DestinationEncryptionContext,
    }),
  ],
  handler(input, context) {
    const { CiphertextBlob: blob, SourceEncryptionContext: before = {} } = input;
    const { DestinationEncryptionContext: after = {} } = input;
    const { SourceEncryptionAlgorithm: from = 'SYMMETRIC_DEFAULT' } = input;
    const { DestinationEncryptionAlgorithm: to = 'SYMMETRIC_DEFAULT' } = input;
    if (blob === undefined) throw ciphertextInvalid();
    const source = sourceOf(input, context, blob, from);
    const opened = decryptWith(source, blob, before, from, 'ReEncryptFrom');
    const target = findOrMakeKey(context, input.DestinationKeyId);
    const sealed = encryptWith(target, opened.plaintext, after, to, 'ReEncryptTo');
    if (input.DryRun === true) throw wouldSucceed();
    noteUse(context, target, 'ReEncrypt');
    return {
      CiphertextBlob: sealed,
      SourceKeyId: source.arn,
      KeyId: target.arn,
      SourceEncryptionAlgorithm: from,
      DestinationEncryptionAlgorithm: to,
      SourceKeyMaterialId: opened.material,
      DestinationKeyMaterialId: to === 'SYMMETRIC_DEFAULT' ? target.row.material : undefined,
    };
  },
});

function sourceOf(input: ReEncrypt, context: ActionContext, blob: Uint8Array, algorithm: string): FoundKey {
  if (input.SourceKeyId !== undefined) return findKey(context, input.SourceKeyId);
  if (algorithm !== 'SYMMETRIC_DEFAULT')
    throw validation('SourceKeyId is required for asymmetric decryption.');
  return keyOfBlob(context, blob);
}
