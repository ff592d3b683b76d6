import { defineAction } from '../../../action.ts';
import { keepSecret } from '../change.ts';
import { changeableSecret, onSecret } from '../find-secret.ts';
import { checkPolicy } from '../resource-policy.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutResourcePolicy.html */
export const action = defineAction('secretsmanager', 'PutResourcePolicy', {
  authorize: (input, context) => onSecret(context, 'PutResourcePolicy', input.SecretId),
  handler({ SecretId, ResourcePolicy: policy, BlockPublicPolicy: block = false }, context) {
    const secret = changeableSecret(context, SecretId);
    checkPolicy(policy, block);
    keepSecret(context, secret, { ...secret.row, policy });
    return { ARN: secret.row.arn, Name: secret.row.name };
  },
});
