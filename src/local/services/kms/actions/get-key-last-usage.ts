import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { findKeyById } from '../find-key.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyLastUsage.html */
export const action = defineAction('kms', 'GetKeyLastUsage', {
  authorize: (input, context) => onKey(context, 'GetKeyLastUsage', input.KeyId),
  handler(input, context) {
    const { row, arn } = findKeyById(context, input.KeyId);
    const created = new Date(row.created);
    return {
      KeyId: arn,
      KeyLastUsage:
        row.lastUsed === undefined
          ? undefined
          : { Operation: row.lastUsed.operation, Timestamp: new Date(row.lastUsed.time) },
      TrackingStartDate: created,
      KeyCreationDate: created,
    };
  },
});
