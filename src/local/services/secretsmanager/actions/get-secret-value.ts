import { defineAction } from '../../../action.ts';
import { keyPermissions } from '../../kms/port.ts';
import { findSecret, onSecret } from '../find-secret.ts';
import { readValue } from '../read-value.ts';
import { keyOf } from '../key-of.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html */
export const action = defineAction('secretsmanager', 'GetSecretValue', {
  authorize: (input, context) => [
    ...onSecret(context, 'GetSecretValue', input.SecretId),
    ...keyPermissions(context, 'Decrypt', keyOf(context, input.SecretId)),
  ],
  handler: (input, context) => readValue(context, findSecret(context, input.SecretId), input),
});
