import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { keys } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_UpdateKeyDescription.html */
export const action = defineAction('kms', 'UpdateKeyDescription', {
  authorize: (input, context) => onKey(context, 'UpdateKeyDescription', input.KeyId),
  handler(input, context) {
    const { row, state } = changeable(context, input.KeyId);
    state.table(keys).put({ ...row, description: input.Description });
    return {};
  },
});
