import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { noteUse } from '../cipher.ts';
import { wouldSucceed } from '../errors.ts';
import { macOf } from '../mac.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateMac.html */
export const action = defineAction('kms', 'GenerateMac', {
  authorize: (input, context) => onKey(context, 'GenerateMac', input.KeyId),
  handler(input, context) {
    const { key, mac } = macOf(input, context, 'GenerateMac');
    if (input.DryRun === true) throw wouldSucceed();
    noteUse(context, key, 'GenerateMac');
    return { KeyId: key.arn, Mac: mac, MacAlgorithm: input.MacAlgorithm };
  },
});
