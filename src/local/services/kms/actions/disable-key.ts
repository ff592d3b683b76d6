import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { keys } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKey.html */
export const action = defineAction('kms', 'DisableKey', {
  authorize: (input, context) => onKey(context, 'DisableKey', input.KeyId),
  handler(input, context) {
    const { row, state } = changeable(context, input.KeyId, 'no-import');
    state.table(keys).put({ ...row, state: 'Disabled' });
    return {};
  },
});
