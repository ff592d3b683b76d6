import type { PutParameterRequest } from '../../../../wire/generated/ssm.ts';
import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import type { ActionContext } from '../../../action.ts';
import { imageById } from '../../ec2/port.ts';
import { announceChange } from '../announce-change.ts';
import { checkDataType, checkLength, checkPattern, chooseTier } from '../check-value.ts';
import { alreadyExists, parameterLimitExceeded, validation, versionLimitExceeded } from '../errors.ts';
import { PARAMETER_LIMITS } from '../limits.ts';
import { checkNewName, parameterArn } from '../names.ts';
import { expirationOf, NOTIFY_TIMER, noticesOf, readPolicies } from '../policies.ts';
import { toEncrypt } from '../key-requests.ts';
import { seal } from '../secure-string.ts';
import { olderVersions, parameters } from '../state.ts';
import type { ParameterRow, ParameterType } from '../state.ts';
import { readTags } from '../tags.ts';
import { EXPIRE_TIMER } from '../timers/expire.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html */
export const action = defineAction('ssm', 'PutParameter', {
  authorize: (input, context) => [
    ...makingTagged(
      { action: 'ssm:PutParameter', arn: parameterArn(context, input.Name) },
      'ssm:AddTagsToResource',
      input.Tags,
    ),
    ...toEncrypt(context, input),
  ],
  handler(input, context) {
    if (input.Overwrite === true && (input.Tags ?? []).length > 0) {
      throw validation(
        "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove " +
          'overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or ' +
          'RemoveTagsFromResource.',
      );
    }
    checkNewName(input.Name, context);
    const before = context.state.table(parameters).get(input.Name);
    if (before !== undefined && input.Overwrite !== true) throw alreadyExists();
    const row = nextVersion(input, before, context);
    // AWS answers first and looks for the image later: a parameter whose image is not there never comes to be.
    const exists =
      row.dataType !== 'aws:ec2:image' || context.lenient || imageById(context, input.Value) !== undefined;
    if (exists) store(row, before, context);
    return { Version: row.version, Tier: row.tier };
  },
});

function nextVersion(
  input: PutParameterRequest,
  before: ParameterRow | undefined,
  context: ActionContext,
): ParameterRow {
  const type = typeOf(input.Type, before);
  const keyId = type === 'SecureString' ? (input.KeyId ?? before?.keyId ?? 'alias/aws/ssm') : undefined;
  if (input.KeyId !== undefined && keyId === undefined) {
    throw validation('KeyId is required for SecureString type parameter only.');
  }
  const dataType = input.DataType ?? before?.dataType ?? 'text';
  checkDataType(dataType);
  const policies = input.Policies === undefined ? (before?.policies ?? []) : readPolicies(input.Policies);
  const tier = chooseTier(input.Tier, before?.tier, input.Value, policies.length > 0);
  if (policies.length > 0 && tier !== 'Advanced') {
    throw validation('Parameter policies are only supported for advanced-tier parameters.');
  }
  checkLength(input.Value, tier);
  const allowedPattern = input.AllowedPattern ?? before?.allowedPattern;
  checkPattern(input.Value, allowedPattern);
  const place = { name: input.Name, account: context.account, region: context.region };
  return {
    ...place,
    type,
    value: type === 'SecureString' ? seal(context, { name: input.Name, keyId }, input.Value) : input.Value,
    keyId,
    description: input.Description ?? before?.description,
    allowedPattern,
    tier,
    dataType,
    policies,
    version: (before?.version ?? 0) + 1,
    labels: [],
    modified: context.now,
    modifiedBy: context.caller.arn,
    tags: before?.tags ?? readTags(input.Tags ?? [], []),
  };
}

function typeOf(asked: string | undefined, before: ParameterRow | undefined): ParameterType {
  const type = asked ?? before?.type;
  if (type === 'String' || type === 'StringList' || type === 'SecureString') return type;
  if (type === undefined) throw validation('A parameter type is required when you create a parameter.');
  throw validation(
    `1 validation error detected: Value '${type}' at 'type' failed to satisfy constraint: Member must satisfy enum ` +
      'value set: [SecureString, StringList, String]',
  );
}

function store(row: ParameterRow, before: ParameterRow | undefined, context: ActionContext): void {
  const { state, timers } = context;
  const table = state.table(parameters);
  if (before !== undefined) keepVersion(before, context);
  else if (row.tier === 'Standard' && table.count() >= PARAMETER_LIMITS.standardParameters) {
    throw parameterLimitExceeded();
  }
  table.put(row);
  announceChange(context, before === undefined ? 'Create' : 'Update', row);
  const expires = expirationOf(row.policies);
  if (expires !== undefined) {
    timers.schedule({ due: expires, kind: EXPIRE_TIMER, key: row.name, payload: { name: row.name } });
  }
  for (const { type, due } of noticesOf(row.policies, row.modified))
    timers.schedule({
      due,
      kind: NOTIFY_TIMER,
      key: `${row.name}/${type}`,
      payload: { name: row.name, type },
    });
}

/** A hundred versions are kept. The oldest makes room, unless a label holds on to it. */
function keepVersion(before: ParameterRow, { state }: ActionContext): void {
  const older = state.table(olderVersions);
  const [oldest] = older.list({ index: 'name', equals: before.name, limit: 1 });
  const full = before.version - (oldest?.version ?? before.version) + 1 >= PARAMETER_LIMITS.versions;
  if (full && oldest !== undefined) {
    if (oldest.labels.length > 0) throw versionLimitExceeded(before.name, oldest.version);
    older.delete(olderVersions.id(oldest));
  }
  older.put({ ...before, tags: [] });
}
