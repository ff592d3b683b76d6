import { defineAction } from '../../../action.ts';
import { describeSecret, stagesOf } from '../describe-secret.ts';
import { findAnySecret, onSecret } from '../find-secret.ts';
import { replicationStatus } from '../replicas.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html */
export const action = defineAction('secretsmanager', 'DescribeSecret', {
  authorize: (input, context) => onSecret(context, 'DescribeSecret', input.SecretId),
  handler(input, context) {
    const secret = findAnySecret(context, input.SecretId);
    const { row } = secret;
    return {
      ...describeSecret(secret),
      VersionIdsToStages: stagesOf(secret),
      ReplicationStatus: (row.replicas ?? []).length === 0 ? undefined : replicationStatus(row),
    };
  },
});
