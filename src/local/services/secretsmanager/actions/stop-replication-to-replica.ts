import { defineAction } from '../../../action.ts';
import { invalidParameter } from '../errors.ts';
import { findSecret, isReplica, onSecret } from '../find-secret.ts';
import { secrets } from '../state.ts';

/** A replica becomes a secret of its own: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_StopReplicationToReplica.html */
export const action = defineAction('secretsmanager', 'StopReplicationToReplica', {
  authorize: (input, context) => onSecret(context, 'StopReplicationToReplica', input.SecretId),
  handler(input, context) {
    const { row, state } = findSecret(context, input.SecretId);
    if (!isReplica(context, row) || row.primary === undefined)
      throw invalidParameter('The secret is not a replica.');
    const there = state.at(context.account, row.primary).table(secrets);
    const primary = there.get(row.name);
    if (primary !== undefined) {
      const replicas = (primary.replicas ?? []).filter(({ region }) => region !== context.region);
      there.put({ ...primary, replicas });
    }
    const { primary: _, ...own } = row;
    state.table(secrets).put(own);
    return { ARN: row.arn };
  },
});
