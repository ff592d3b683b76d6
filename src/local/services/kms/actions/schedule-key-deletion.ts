import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { scheduleDeletion } from '../deletion.ts';
import { validation } from '../errors.ts';
import { KMS_LIMITS } from '../limits.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html */
export const action = defineAction('kms', 'ScheduleKeyDeletion', {
  authorize: (input, context) => onKey(context, 'ScheduleKeyDeletion', input.KeyId),
  handler(input, context) {
    const { least, most } = KMS_LIMITS.deletionDays;
    const days = input.PendingWindowInDays ?? most;
    if (days < least || days > most)
      throw validation(`PendingWindowInDays must be between ${least} and ${most}, but it is ${days}`);
    const { row, arn } = changeable(context, input.KeyId);
    const { state, deletion } = scheduleDeletion(context, row, days);
    return {
      KeyId: arn,
      DeletionDate: deletion === undefined ? undefined : new Date(deletion),
      KeyState: state,
      PendingWindowInDays: days,
    };
  },
});
