import { defineAction } from '../../../action.ts';
import { findSecret, onSecret } from '../find-secret.ts';
import { checkPolicy } from '../resource-policy.ts';
import { secrets } from '../state.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutResourcePolicy.html */
export const action = defineAction('secretsmanager', 'PutResourcePolicy', {
  authorize: (input, context) => onSecret(context, 'PutResourcePolicy', input.SecretId),
  handler({ SecretId, ResourcePolicy: policy, BlockPublicPolicy: block = false }, context) {
    const { row, state } = findSecret(context, SecretId);
    checkPolicy(policy, block);
    state.table(secrets).put({ ...row, policy });
    return { ARN: row.arn, Name: row.name };
  },
});
