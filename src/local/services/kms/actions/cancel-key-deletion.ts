import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { checkOwn } from '../changeable.ts';
import { cancelDeletion } from '../deletion.ts';
import { invalidState } from '../errors.ts';
import { findKeyById } from '../find-key.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CancelKeyDeletion.html */
export const action = defineAction('kms', 'CancelKeyDeletion', {
  authorize: (input, context) => onKey(context, 'CancelKeyDeletion', input.KeyId),
  handler(input, context) {
    const key = findKeyById(context, input.KeyId);
    checkOwn(key);
    const { row, arn } = key;
    if (row.state !== 'PendingDeletion' && row.state !== 'PendingReplicaDeletion')
      throw invalidState(`${arn} is not pending deletion.`);
    cancelDeletion(context, row);
    return { KeyId: arn };
  },
});
