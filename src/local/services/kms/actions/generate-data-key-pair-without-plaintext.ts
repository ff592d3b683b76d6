import { defineStagedAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { makePair, wrapPair } from '../data-key-pair.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKeyPairWithoutPlaintext.html */
export const action = defineStagedAction('kms', 'GenerateDataKeyPairWithoutPlaintext', {
  authorize: (input, context) =>
    onKey(context, 'GenerateDataKeyPairWithoutPlaintext', input.KeyId, {
      encryptionContext: input.EncryptionContext,
    }),
  receive: async (input) => await makePair(input),
  handler(input, context, pair) {
    const { PrivateKeyPlaintext: _, ...rest } = wrapPair(
      input,
      context,
      pair,
      'GenerateDataKeyPairWithoutPlaintext',
    );
    return rest;
  },
});
