import { defineAction } from '../../../action.ts';
import { saveChanged } from '../change.ts';
import { changeableSecret, onSecret } from '../find-secret.ts';
import { keyOf, toSealWith } from '../key-of.ts';
import { requiredValue } from '../values.ts';
import { givenToken, putVersion } from '../versions.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html */
export const action = defineAction('secretsmanager', 'PutSecretValue', {
  authorize: (input, context) => [
    ...onSecret(context, 'PutSecretValue', input.SecretId),
    ...toSealWith(context, keyOf(context, input.SecretId)),
  ],
  handler(input, context) {
    const secret = changeableSecret(context, input.SecretId);
    const { row } = secret;
    const value = requiredValue(input);
    const token = givenToken(context, input.ClientRequestToken);
    const { stages } = putVersion(context, secret, token, value, input.VersionStages);
    saveChanged(context, secret, row);
    return { ARN: row.arn, Name: row.name, VersionId: token, VersionStages: stages };
  },
});
