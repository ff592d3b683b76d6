import { defineAction } from '../../../action.ts';
import { changeableSecret, onSecret } from '../find-secret.ts';
import { removeReplicas, replicationStatus } from '../replicas.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RemoveRegionsFromReplication.html */
export const action = defineAction('secretsmanager', 'RemoveRegionsFromReplication', {
  authorize: (input, context) => onSecret(context, 'RemoveRegionsFromReplication', input.SecretId),
  handler(input, context) {
    const secret = changeableSecret(context, input.SecretId);
    const row = removeReplicas(context, secret, input.RemoveReplicaRegions);
    return { ARN: row.arn, ReplicationStatus: replicationStatus(row) };
  },
});
