import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { keys } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKey.html */
export const action = defineAction('kms', 'EnableKey', {
  authorize: (input, context) => onKey(context, 'EnableKey', input.KeyId),
  handler(input, context) {
    const { row, state } = changeable(context, input.KeyId, 'no-import');
    state.table(keys).put({ ...row, state: 'Enabled' });
    return {};
  },
});
