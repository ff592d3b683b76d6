import { createPublicKey } from 'node:crypto';
import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { checkNotPending } from '../check-state.ts';
import { describeKey } from '../describe-key.ts';
import { unsupported } from '../errors.ts';
import { findKey } from '../find-key.ts';
import { privateKeyOf } from '../private-key.ts';
import { isPair } from '../specs.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetPublicKey.html */
export const action = defineAction('kms', 'GetPublicKey', {
  authorize: (input, context) => onKey(context, 'GetPublicKey', input.KeyId),
  handler(input, context) {
    const key = findKey(context, input.KeyId);
    if (!isPair(key.row.spec))
      throw unsupported(`${key.arn} key spec is ${key.row.spec} which is not valid for GetPublicKey.`);
    checkNotPending(key);
    const shown = describeKey(context, key);
    return {
      KeyId: key.arn,
      PublicKey: createPublicKey(privateKeyOf(key)).export({ type: 'spki', format: 'der' }),
      CustomerMasterKeySpec: shown.CustomerMasterKeySpec,
      KeySpec: shown.KeySpec,
      KeyUsage: shown.KeyUsage,
      EncryptionAlgorithms: shown.EncryptionAlgorithms,
      SigningAlgorithms: shown.SigningAlgorithms,
      KeyAgreementAlgorithms: shown.KeyAgreementAlgorithms,
    };
  },
});
