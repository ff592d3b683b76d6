import { defineAction } from '../../../action.ts';
import { usableKey } from '../../kms/port.ts';
import { saveChanged } from '../change.ts';
import { changeableSecret, onSecret } from '../find-secret.ts';
import { keyOf, toSealWith } from '../key-of.ts';
import { secrets } from '../state.ts';
import { givenValue } from '../values.ts';
import { givenToken, putVersion } from '../versions.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecret.html */
export const action = defineAction('secretsmanager', 'UpdateSecret', {
  authorize: (input, context) => [
    ...onSecret(context, 'UpdateSecret', input.SecretId),
    ...toSealWith(
      context,
      input.KmsKeyId === undefined
        ? keyOf(context, input.SecretId)
        : { service: 'secretsmanager', keyId: input.KmsKeyId },
    ),
  ],
  handler(input, context) {
    const secret = changeableSecret(context, input.SecretId);
    const value = givenValue(input);
    const { KmsKeyId: keyId } = input;
    if (keyId !== undefined && keyId !== '') usableKey(context, { service: 'secretsmanager', keyId });
    const row = {
      ...secret.row,
      description: input.Description ?? secret.row.description,
      kmsKeyId: keyId === undefined ? secret.row.kmsKeyId : keyId || undefined,
      type: input.Type ?? secret.row.type,
    };
    secret.state.table(secrets).put(row);
    const token = value === undefined ? undefined : givenToken(context, input.ClientRequestToken);
    if (value !== undefined && token !== undefined)
      putVersion(context, { ...secret, row }, token, value, undefined);
    saveChanged(context, secret, row);
    return { ARN: row.arn, Name: row.name, VersionId: token };
  },
});
