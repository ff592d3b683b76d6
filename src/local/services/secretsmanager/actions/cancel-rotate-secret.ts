import { defineAction } from '../../../action.ts';
import { saveChanged } from '../change.ts';
import { invalidRequest } from '../errors.ts';
import { changeableSecret, onSecret } from '../find-secret.ts';
import { scheduleRotation } from '../rotation.ts';
import { versionAt } from '../versions.ts';

/** Turns rotation off; a version that was being made stays AWSPENDING. https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CancelRotateSecret.html */
export const action = defineAction('secretsmanager', 'CancelRotateSecret', {
  authorize: (input, context) => onSecret(context, 'CancelRotateSecret', input.SecretId),
  handler(input, context) {
    const secret = changeableSecret(context, input.SecretId);
    const { row, state } = secret;
    if (row.rotation === undefined)
      throw invalidRequest("You can't cancel the rotation of a secret that has no rotation configured.");
    const off = { ...row, rotation: { ...row.rotation, enabled: false } };
    saveChanged(context, secret, scheduleRotation(context, { row: off, state }));
    return { ARN: row.arn, Name: row.name, VersionId: versionAt(state, row.arn, 'AWSPENDING')?.version };
  },
});
