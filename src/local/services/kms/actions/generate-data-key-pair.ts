import { defineStagedAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { makePair, wrapPair } from '../data-key-pair.ts';
import { checkNoRecipient } from '../recipient.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKeyPair.html */
export const action = defineStagedAction('kms', 'GenerateDataKeyPair', {
  authorize: (input, context) =>
    onKey(context, 'GenerateDataKeyPair', input.KeyId, { encryptionContext: input.EncryptionContext }),
  receive: async (input) => await makePair(input),
  handler(input, context, pair) {
    checkNoRecipient(input.Recipient);
    return wrapPair(input, context, pair, 'GenerateDataKeyPair');
  },
});
