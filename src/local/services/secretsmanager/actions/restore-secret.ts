import { defineAction } from '../../../action.ts';
import { deletionTimer } from '../deletion.ts';
import { onReplica } from '../errors.ts';
import { findAnySecret, isReplica, onSecret } from '../find-secret.ts';
import { secrets } from '../state.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RestoreSecret.html */
export const action = defineAction('secretsmanager', 'RestoreSecret', {
  authorize: (input, context) => onSecret(context, 'RestoreSecret', input.SecretId),
  handler(input, context) {
    const { row, state } = findAnySecret(context, input.SecretId);
    if (isReplica(context, row)) throw onReplica();
    const { deletion, ...rest } = row;
    if (deletion !== undefined) {
      context.timers.cancel(deletionTimer(row));
      state.table(secrets).put(rest);
    }
    return { ARN: row.arn, Name: row.name };
  },
});
