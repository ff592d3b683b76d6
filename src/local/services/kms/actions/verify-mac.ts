import { timingSafeEqual } from 'node:crypto';
import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { noteUse } from '../cipher.ts';
import { macInvalid, wouldSucceed } from '../errors.ts';
import { macOf } from '../mac.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_VerifyMac.html */
export const action = defineAction('kms', 'VerifyMac', {
  authorize: (input, context) => onKey(context, 'VerifyMac', input.KeyId),
  handler(input, context) {
    const { key, mac } = macOf(input, context, 'VerifyMac');
    if (mac.length !== input.Mac.length || !timingSafeEqual(mac, input.Mac)) throw macInvalid();
    if (input.DryRun === true) throw wouldSucceed();
    noteUse(context, key, 'VerifyMac');
    return { KeyId: key.arn, MacValid: true, MacAlgorithm: input.MacAlgorithm };
  },
});
