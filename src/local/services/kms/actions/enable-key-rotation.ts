import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { checkEnabled } from '../check-state.ts';
import { validation } from '../errors.ts';
import { KMS_LIMITS } from '../limits.ts';
import { checkRotates, scheduleRotation } from '../rotation.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html */
export const action = defineAction('kms', 'EnableKeyRotation', {
  authorize: (input, context) => onKey(context, 'EnableKeyRotation', input.KeyId),
  handler(input, context) {
    const { least, most, usual } = KMS_LIMITS.rotationDays;
    const key = changeable(context, input.KeyId);
    const days = input.RotationPeriodInDays ?? key.row.rotation?.days ?? usual;
    if (days < least || days > most)
      throw validation(`RotationPeriodInDays must be between ${least} and ${most}, but it is ${days}`);
    checkEnabled(key);
    checkRotates(key);
    scheduleRotation(context, key, days);
    return {};
  },
});
