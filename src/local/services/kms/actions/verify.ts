import { createPublicKey } from 'node:crypto';
import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { checkAlgorithm, checkEnabled, checkUsage } from '../check-state.ts';
import { noteUse } from '../cipher.ts';
import { verifyWith } from '../crypto/signature.ts';
import { signatureInvalid, wouldSucceed } from '../errors.ts';
import { findKey } from '../find-key.ts';
import { privateKeyOf } from '../private-key.ts';
import { specOf } from '../specs.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_Verify.html */
export const action = defineAction('kms', 'Verify', {
  authorize: (input, context) => onKey(context, 'Verify', input.KeyId),
  handler(input, context) {
    const { SigningAlgorithm: algorithm, Message: message, MessageType: messageType = 'RAW' } = input;
    const key = findKey(context, input.KeyId);
    checkEnabled(key);
    checkUsage(key, 'SIGN_VERIFY', 'Verify');
    checkAlgorithm(key, algorithm);
    const { kind } = specOf(key.row.spec);
    const publicKey = createPublicKey(privateKeyOf(key));
    const signing = { algorithm, message, messageType };
    if (!verifyWith(publicKey, kind, signing, input.Signature)) throw signatureInvalid();
    if (input.DryRun === true) throw wouldSucceed();
    noteUse(context, key, 'Verify');
    return { KeyId: key.arn, SignatureValid: true, SigningAlgorithm: algorithm };
  },
});
