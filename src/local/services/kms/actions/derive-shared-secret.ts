import { createPublicKey, diffieHellman } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { checkEnabled, checkUsage } from '../check-state.ts';
import { noteUse } from '../cipher.ts';
import { validation, wouldSucceed } from '../errors.ts';
import { findKey } from '../find-key.ts';
import { privateKeyOf } from '../private-key.ts';
import { checkNoRecipient } from '../recipient.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DeriveSharedSecret.html */
export const action = defineAction('kms', 'DeriveSharedSecret', {
  authorize: (input, context) => onKey(context, 'DeriveSharedSecret', input.KeyId),
  handler(input, context) {
    checkNoRecipient(input.Recipient);
    const key = findKey(context, input.KeyId);
    checkEnabled(key);
    checkUsage(key, 'KEY_AGREEMENT', 'DeriveSharedSecret');
    const secret = agree(privateKeyOf(key), input.PublicKey);
    if (input.DryRun === true) throw wouldSucceed();
    noteUse(context, key, 'DeriveSharedSecret');
    return {
      KeyId: key.arn,
      SharedSecret: secret,
      KeyAgreementAlgorithm: 'ECDH',
      KeyOrigin: key.row.origin,
    };
  },
});

/** What is no public key of the same curve is refused. */
function agree(privateKey: KeyObject, other: Uint8Array): Buffer {
  try {
    const publicKey = createPublicKey({ key: Buffer.from(other), format: 'der', type: 'spki' });
    return diffieHellman({ privateKey, publicKey });
  } catch {
    throw validation('Public key is invalid.');
  }
}
