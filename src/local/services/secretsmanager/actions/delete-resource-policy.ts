import { defineAction } from '../../../action.ts';
import { keepSecret } from '../change.ts';
import { changeableSecret, onSecret } from '../find-secret.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteResourcePolicy.html */
export const action = defineAction('secretsmanager', 'DeleteResourcePolicy', {
  authorize: (input, context) => onSecret(context, 'DeleteResourcePolicy', input.SecretId),
  handler(input, context) {
    const secret = changeableSecret(context, input.SecretId);
    keepSecret(context, secret, { ...secret.row, policy: undefined });
    return { ARN: secret.row.arn, Name: secret.row.name };
  },
});
