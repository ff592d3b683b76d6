import { randomBytes } from 'node:crypto';
import type { ActionContext } from '../../action.ts';
import { encryptWith, noteUse } from './cipher.ts';
import type { EncryptionContext } from './crypto/envelope.ts';
import { validation, wouldSucceed } from './errors.ts';
import { findOrMakeKey } from './managed-keys.ts';

interface DataKeyInput {
  readonly KeyId: string;
  readonly EncryptionContext?: EncryptionContext | undefined;
  readonly NumberOfBytes?: number | undefined;
  readonly KeySpec?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

/** A new key for data, in the clear and under a key of KMS. */
export function generateDataKey(input: DataKeyInput, context: ActionContext, operation: string) {
  const bytes = randomBytes(lengthOf(input));
  const key = findOrMakeKey(context, input.KeyId);
  const blob = encryptWith(key, bytes, input.EncryptionContext ?? {}, 'SYMMETRIC_DEFAULT', operation);
  if (input.DryRun === true) throw wouldSucceed();
  noteUse(context, key, operation);
  return { Plaintext: bytes, CiphertextBlob: blob, KeyId: key.arn, KeyMaterialId: key.row.material };
}

function lengthOf({ NumberOfBytes: bytes, KeySpec: spec }: DataKeyInput): number {
  if ((bytes === undefined) === (spec === undefined))
    throw validation('Please specify either number of bytes or key spec.');
  return bytes ?? (spec === 'AES_128' ? 16 : 32);
}
