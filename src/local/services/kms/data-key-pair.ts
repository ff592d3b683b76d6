import type { ActionContext } from '../../action.ts';
import { encryptWith, noteUse } from './cipher.ts';
import type { EncryptionContext } from './crypto/envelope.ts';
import { generatePair } from './crypto/generate.ts';
import type { PairBytes } from './crypto/generate.ts';
import { unsupported, wouldSucceed } from './errors.ts';
import { findOrMakeKey } from './managed-keys.ts';
import { isKeySpec, specOf } from './specs.ts';

interface PairInput {
  readonly KeyId: string;
  readonly KeyPairSpec: string;
  readonly EncryptionContext?: EncryptionContext | undefined;
  readonly DryRun?: boolean | undefined;
}

export function makePair({ KeyPairSpec: name }: PairInput): Promise<PairBytes> {
  const kind = isKeySpec(name) ? specOf(name).kind : undefined;
  if (kind === undefined || kind.type === 'bytes')
    throw unsupported(`KeyPairSpec ${name} is not supported in this region.`);
  return generatePair(kind);
}

/** A new pair, its private half in the clear and under a key of KMS. */
export function wrapPair(input: PairInput, context: ActionContext, pair: PairBytes, operation: string) {
  const key = findOrMakeKey(context, input.KeyId);
  const { EncryptionContext = {} } = input;
  const blob = encryptWith(key, pair.privateKey, EncryptionContext, 'SYMMETRIC_DEFAULT', operation);
  if (input.DryRun === true) throw wouldSucceed();
  noteUse(context, key, operation);
  return {
    PrivateKeyCiphertextBlob: blob,
    PrivateKeyPlaintext: pair.privateKey,
    PublicKey: pair.publicKey,
    KeyId: key.arn,
    KeyPairSpec: input.KeyPairSpec,
    KeyMaterialId: key.row.material,
  };
}
