import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { checkEnabled } from '../check-state.ts';
import { describeKey } from '../describe-key.ts';
import { alreadyExists, unsupported } from '../errors.ts';
import { keyArn } from '../find-key.ts';
import type { FoundKey } from '../find-key.ts';
import { materialId, materialsOf, openMaterial } from '../material.ts';
import { setFamily } from '../multi-region.ts';
import { checkPolicy, defaultPolicy } from '../policy.ts';
import { keys, materials } from '../state.ts';
import type { KeyRow } from '../state.ts';
import { withTags } from '../tags.ts';
import type { State } from '../../../store/table.ts';

/**
 * The same key in another region. The answer is of a key in the making, which is ready when it comes.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_ReplicateKey.html
 */
export const action = defineAction('kms', 'ReplicateKey', {
  authorize: (input, context) => onKey(context, 'ReplicateKey', input.KeyId),
  handler(input, context) {
    const { ReplicaRegion: region, Policy: policy } = input;
    const key = changeable(context, input.KeyId);
    const { row, arn, account } = key;
    checkEnabled(key);
    if (row.primary !== context.region) throw unsupported(`${arn} is not a multi-Region primary key.`);
    const there = key.state.at(account, region);
    const finder = { ...context, region, state: there };
    if (there.table(keys).get(row.id) !== undefined)
      throw alreadyExists(`Multi-region key ${keyArn(finder, account, row.id)} already exists.`);
    if (policy !== undefined) checkPolicy(policy);
    const tags = withTags([], input.Tags ?? []);
    copy(key, there, {
      ...row,
      created: context.now,
      description: input.Description ?? '',
      policy: policy ?? defaultPolicy(context),
      tags,
    });
    setFamily(key.state, account, row.id, context.region, [...(row.replicas ?? []), region]);
    const replica = there.table(keys).get(row.id) ?? row;
    return {
      ReplicaKeyMetadata: {
        ...describeKey(finder, {
          row: replica,
          state: there,
          arn: keyArn(finder, account, row.id),
          account,
        }),
        Enabled: false,
        KeyState: 'Creating',
      },
      ReplicaPolicy: replica.policy,
      ReplicaTags: tags.map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })),
    };
  },
});

/** Imported material is not copied: it has to be imported in each region. Rotation is the primary's. */
function copy(key: FoundKey, there: State, replica: KeyRow): void {
  const { rotation: _, lastUsed: __, material, ...row } = replica;
  if (row.origin === 'EXTERNAL') {
    there.table(keys).put({ ...row, state: 'PendingImport' });
    return;
  }
  for (const each of materialsOf(key.state, row.id)) {
    const { bytes } = openMaterial(key.state, row.id, each.id);
    const sealed = there.sealer.seal(bytes, `kms/${row.id}`);
    there.table(materials).put({ ...each, id: materialId(row.id, bytes), sealed });
  }
  there.table(keys).put({ ...row, material });
}
