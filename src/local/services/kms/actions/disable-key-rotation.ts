import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { checkEnabled } from '../check-state.ts';
import { checkRotates, stopRotation } from '../rotation.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKeyRotation.html */
export const action = defineAction('kms', 'DisableKeyRotation', {
  authorize: (input, context) => onKey(context, 'DisableKeyRotation', input.KeyId),
  handler(input, context) {
    const key = changeable(context, input.KeyId);
    checkEnabled(key);
    checkRotates(key);
    stopRotation(context, key);
    return {};
  },
});
