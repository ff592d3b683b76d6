import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { checkAlgorithm, checkEnabled, checkUsage } from '../check-state.ts';
import { noteUse } from '../cipher.ts';
import { signWith } from '../crypto/signature.ts';
import { wouldSucceed } from '../errors.ts';
import { findKey } from '../find-key.ts';
import { privateKeyOf } from '../private-key.ts';
import { specOf } from '../specs.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html */
export const action = defineAction('kms', 'Sign', {
  authorize: (input, context) => onKey(context, 'Sign', input.KeyId),
  handler(input, context) {
    const { SigningAlgorithm: algorithm, Message: message, MessageType: messageType = 'RAW' } = input;
    const key = findKey(context, input.KeyId);
    checkEnabled(key);
    checkUsage(key, 'SIGN_VERIFY', 'Sign');
    checkAlgorithm(key, algorithm);
    const { kind } = specOf(key.row.spec);
    const signature = signWith(privateKeyOf(key), kind, { algorithm, message, messageType });
    if (input.DryRun === true) throw wouldSucceed();
    noteUse(context, key, 'Sign');
    return { KeyId: key.arn, Signature: signature, SigningAlgorithm: algorithm };
  },
});
