import { defineAction } from '../../../action.ts';
import { findSecret, onSecret } from '../find-secret.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetResourcePolicy.html */
export const action = defineAction('secretsmanager', 'GetResourcePolicy', {
  authorize: (input, context) => onSecret(context, 'GetResourcePolicy', input.SecretId),
  handler(input, context) {
    const { row } = findSecret(context, input.SecretId);
    return { ARN: row.arn, Name: row.name, ResourcePolicy: row.policy };
  },
});
