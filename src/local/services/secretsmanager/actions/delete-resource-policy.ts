import { defineAction } from '../../../action.ts';
import { findSecret, onSecret } from '../find-secret.ts';
import { secrets } from '../state.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteResourcePolicy.html */
export const action = defineAction('secretsmanager', 'DeleteResourcePolicy', {
  authorize: (input, context) => onSecret(context, 'DeleteResourcePolicy', input.SecretId),
  handler(input, context) {
    const { row, state } = findSecret(context, input.SecretId);
    state.table(secrets).put({ ...row, policy: undefined });
    return { ARN: row.arn, Name: row.name };
  },
});
