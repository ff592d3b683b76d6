import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { usableKey } from '../../kms/port.ts';
import { exists, invalidRequest, tokenTaken } from '../errors.ts';
import { checkName } from '../find-secret.ts';
import { toSealWith } from '../key-of.ts';
import { newSuffix } from '../suffix.ts';
import { addReplicas, replicationStatus, updateReplicas } from '../replicas.ts';
import { secrets, versionKey, versions } from '../state.ts';
import type { SecretRow } from '../state.ts';
import { withTags } from '../tags.ts';
import { decryptValue, givenValue } from '../values.ts';
import { givenToken, putVersion } from '../versions.ts';

type CreateSecret = Input<'secretsmanager', 'CreateSecret'>;

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html */
export const action = defineAction('secretsmanager', 'CreateSecret', {
  authorize: (input, context) => [
    ...makingTagged(
      {
        action: 'secretsmanager:CreateSecret',
        arn: regionalArn(context, 'secretsmanager', `secret:${input.Name}`),
        context: { 'secretsmanager:Name': input.Name },
      },
      'secretsmanager:TagResource',
      input.Tags,
    ),
    ...toSealWith(context, { service: 'secretsmanager', keyId: input.KmsKeyId }),
  ],
  handler(input, context) {
    const { Name: name } = input;
    checkName(name);
    const value = givenValue(input);
    const token = value === undefined ? '' : givenToken(context, input.ClientRequestToken);
    const { state } = context;
    const before = state.table(secrets).get(name);
    if (before !== undefined) return repeated(input, context, before, token);
    if (input.KmsKeyId !== undefined)
      usableKey(context, { service: 'secretsmanager', keyId: input.KmsKeyId });
    const row = rowOf(input, context);
    state.table(secrets).put(row);
    if (value !== undefined) putVersion(context, { row, state }, token, value, undefined);
    const replicas = input.AddReplicaRegions ?? [];
    const overwrite = input.ForceOverwriteReplicaSecret === true;
    const last = replicas.length === 0 ? row : addReplicas(context, { row, state }, replicas, overwrite);
    updateReplicas(context, { row: last, state });
    return {
      ARN: row.arn,
      Name: name,
      VersionId: value === undefined ? undefined : token,
      ReplicationStatus: replicas.length === 0 ? undefined : replicationStatus(last),
    };
  },
});

function rowOf(input: CreateSecret, context: ActionContext): SecretRow {
  const { Name: name } = input;
  return {
    name,
    arn: regionalArn(context, 'secretsmanager', `secret:${name}-${newSuffix(context.random)}`),
    type: input.Type,
    description: input.Description,
    kmsKeyId: input.KmsKeyId,
    tags: withTags([], input.Tags ?? []),
    created: context.now,
    changed: context.now,
  };
}

/** The same call once more gets the same answer; another one is refused. */
function repeated(input: CreateSecret, context: ActionContext, row: SecretRow, token: string) {
  const { Name: name } = input;
  if (row.deletion !== undefined)
    throw invalidRequest(
      "You can't create this secret because a secret with this name is already scheduled for deletion.",
    );
  const value = givenValue(input);
  const version = context.state.table(versions).get(versionKey(row.arn, token));
  if (value !== undefined && version?.value !== undefined) {
    const known = decryptValue(context, version, version.value);
    if (known.binary === value.binary && known.bytes.equals(value.bytes))
      return { ARN: row.arn, Name: name, VersionId: token };
    throw tokenTaken(token, row.arn);
  }
  throw exists(`The operation failed because the secret ${name} already exists.`);
}
