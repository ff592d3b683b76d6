import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { checkNotPending } from '../check-state.ts';
import { findKeyById } from '../find-key.ts';
import { checkRotates } from '../rotation.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html */
export const action = defineAction('kms', 'GetKeyRotationStatus', {
  authorize: (input, context) => onKey(context, 'GetKeyRotationStatus', input.KeyId),
  handler(input, context) {
    const key = findKeyById(context, input.KeyId);
    checkNotPending(key);
    const { id, origin, rotation } = key.row;
    // Of a key of AWS's own material that cannot rotate, such as an asymmetric one, AWS says that it does not.
    if (origin !== 'AWS_KMS') checkRotates(key);
    const on = rotation?.next;
    if (rotation === undefined || on === undefined) return { KeyId: id, KeyRotationEnabled: false };
    return {
      KeyId: id,
      KeyRotationEnabled: true,
      RotationPeriodInDays: rotation.days,
      NextRotationDate: new Date(on),
    };
  },
});
