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
    checkRotates(key);
    const { id, rotation } = key.row;
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
