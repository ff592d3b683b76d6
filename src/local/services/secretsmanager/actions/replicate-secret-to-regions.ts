import { defineAction } from '../../../action.ts';
import { changeableSecret, onSecret } from '../find-secret.ts';
import { addReplicas, replicationStatus } from '../replicas.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ReplicateSecretToRegions.html */
export const action = defineAction('secretsmanager', 'ReplicateSecretToRegions', {
  authorize: (input, context) => onSecret(context, 'ReplicateSecretToRegions', input.SecretId),
  handler(input, context) {
    const secret = changeableSecret(context, input.SecretId);
    const overwrite = input.ForceOverwriteReplicaSecret === true;
    const row = addReplicas(context, secret, input.AddReplicaRegions, overwrite);
    return { ARN: row.arn, ReplicationStatus: replicationStatus(row) };
  },
});
