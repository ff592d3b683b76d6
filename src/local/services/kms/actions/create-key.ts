import { defineStagedAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { generateMaterial } from '../crypto/generate.ts';
import { describeKey } from '../describe-key.ts';
import { unsupported, validation } from '../errors.ts';
import { keyArn } from '../find-key.ts';
import { addMaterial } from '../material.ts';
import { checkPolicy, defaultPolicy } from '../policy.ts';
import { isKeySpec, isSymmetric, specOf } from '../specs.ts';
import type { KeySpec, KeyUsage } from '../specs.ts';
import { keys } from '../state.ts';
import { withTags } from '../tags.ts';

type CreateKey = Input<'kms', 'CreateKey'>;

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html */
export const action = defineStagedAction('kms', 'CreateKey', {
  authorize(input) {
    const spec = input.KeySpec ?? input.CustomerMasterKeySpec ?? 'SYMMETRIC_DEFAULT';
    const keys = {
      'kms:KeySpec': spec,
      'kms:KeyUsage': input.KeyUsage ?? 'ENCRYPT_DECRYPT',
      'kms:KeyOrigin': input.Origin ?? 'AWS_KMS',
      'kms:MultiRegion': String(input.MultiRegion ?? false),
      'kms:BypassPolicyLockoutSafetyCheck': String(input.BypassPolicyLockoutSafetyCheck ?? false),
    };
    const tags = input.Tags?.map(({ TagKey, TagValue }) => ({ Key: TagKey, Value: TagValue }));
    return makingTagged({ action: 'kms:CreateKey', arn: '*', context: keys }, 'kms:TagResource', tags);
  },
  /** A pair takes a while to find: before the transaction. */
  async receive(input) {
    const { spec } = read(input);
    return input.Origin === 'EXTERNAL' ? undefined : await generateMaterial(specOf(spec).kind);
  },
  handler(input, context, material) {
    const row = keyOf(input, context);
    context.state.table(keys).put(row);
    const filled =
      material === undefined ? row : addMaterial(context.state, row, material, { since: context.now });
    const { account } = context;
    const arn = keyArn(context, account, row.id);
    return { KeyMetadata: describeKey(context, { row: filled, state: context.state, arn, account }) };
  },
});

function keyOf(input: CreateKey, context: ActionContext) {
  const { now, random, region } = context;
  const { spec, usage } = read(input);
  if (input.Policy !== undefined) checkPolicy(input.Policy);
  const origin = input.Origin === 'EXTERNAL' ? 'EXTERNAL' : 'AWS_KMS';
  return {
    id: input.MultiRegion === true ? `mrk-${random.hex(32)}` : random.uuid(),
    created: now,
    description: input.Description ?? '',
    usage,
    spec,
    origin,
    manager: 'CUSTOMER',
    state: origin === 'EXTERNAL' ? 'PendingImport' : 'Enabled',
    policy: input.Policy ?? defaultPolicy(context),
    tags: withTags([], input.Tags ?? []),
    ...(input.MultiRegion === true ? { primary: region, replicas: [] } : {}),
  } as const;
}

/** Throws on what AWS refuses, and on what this cloud has no material for. */
function read(input: CreateKey): { readonly spec: KeySpec; readonly usage: KeyUsage } {
  const {
    KeySpec: name,
    CustomerMasterKeySpec: older,
    KeyUsage: asked,
    Origin: origin = 'AWS_KMS',
    CustomKeyStoreId: store,
  } = input;
  if (name !== undefined && older !== undefined)
    throw validation(
      'You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec is deprecated.',
    );
  const spec = name ?? older ?? 'SYMMETRIC_DEFAULT';
  if (store !== undefined || (origin !== 'AWS_KMS' && origin !== 'EXTERNAL'))
    throw unsupported('This cloud has no custom key stores.');
  if (!isKeySpec(spec)) throw unsupported(`KeySpec ${spec} is not supported in this region.`);
  return { spec, usage: usageOf(spec, asked) };
}

function usageOf(spec: KeySpec, asked: string | undefined): KeyUsage {
  if (asked === undefined) {
    if (!isSymmetric(spec))
      throw validation(
        'You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.',
      );
    return 'ENCRYPT_DECRYPT';
  }
  const usage = specOf(spec).usages.find((known) => known === asked);
  if (usage === undefined) throw validation(`KeyUsage ${asked} is not compatible with KeySpec ${spec}`);
  return usage;
}
