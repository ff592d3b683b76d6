import { defineAction } from '../../../action.ts';
import { saveChanged } from '../change.ts';
import { invalidParameter } from '../errors.ts';
import { changeableSecret, onSecret } from '../find-secret.ts';
import { CURRENT, moveStage, versionAt, versionsOf } from '../versions.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html */
export const action = defineAction('secretsmanager', 'UpdateSecretVersionStage', {
  authorize: (input, context) => onSecret(context, 'UpdateSecretVersionStage', input.SecretId),
  handler(input, context) {
    const { VersionStage: stage, RemoveFromVersionId: from, MoveToVersionId: to } = input;
    const secret = changeableSecret(context, input.SecretId);
    const { row, state } = secret;
    const known = new Set(versionsOf(state, row.arn).map(({ version }) => version));
    for (const version of [from, to])
      if (version !== undefined && !known.has(version))
        throw invalidParameter(`Not a valid version: ${version}`);
    const holder = versionAt(state, row.arn, stage)?.version;
    if (from !== undefined && holder !== from)
      throw invalidParameter(`Version ${from} not attached to stage ${stage}`);
    if (holder !== undefined && from === undefined && holder !== to)
      throw invalidParameter(
        `The parameter RemoveFromVersionId can't be empty. Staging label ${stage} is currently attached to version ` +
          `${holder}, so you must explicitly reference that version in RemoveFromVersionId.`,
      );
    if (to === undefined && stage === CURRENT)
      throw invalidParameter('You can only move staging label AWSCURRENT to a different secret version.');
    moveStage(state, row.arn, stage, to);
    saveChanged(context, secret, row);
    return { ARN: row.arn, Name: row.name };
  },
});
